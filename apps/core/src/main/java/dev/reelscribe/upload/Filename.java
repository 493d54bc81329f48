package dev.reelscribe.upload;

/** The name a user gave a file, fit to be shown. It is never a path here. */
final class Filename {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 10;

    private Filename() {}

    /** The last part of a path, without control characters, at most 255 characters. */
    static String clean(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.isEmpty()) {
            return "video";
        }
        return shortened(name);
    }

    /** Cut in the stem, so that the extension stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
