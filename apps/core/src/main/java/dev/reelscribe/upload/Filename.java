package dev.reelscribe.upload;

/** The name a user gave a file, fit to be shown. It is never a path here. */
final class Filename {

    private static final int LONGEST = 255;

    private Filename() {}

    /** The last part of a path, without control characters, at most 255 characters. */
    static String clean(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isEmpty()) {
            return "video";
        }
        return name.length() <= LONGEST
                ? name
                : name.substring(
                        0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST / 2)));
    }
}
