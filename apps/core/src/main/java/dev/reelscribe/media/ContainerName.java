package dev.reelscribe.media;

import java.util.Locale;

/**
 * One word for a container. ffprobe names the demuxer, which serves a family, so the file itself decides within it:
 *
 * <ul>
 *   <li>of {@code mov,mp4,m4a,3gp,3g2,mj2} the major brand: {@code qt} or none is {@code mov}, {@code M4A}/{@code M4B}
 *       is {@code m4a}, {@code 3gp...} is {@code 3gp}, {@code 3g2...} is {@code 3g2}, all others are {@code mp4};
 *   <li>of {@code matroska,webm} the DocType;
 *   <li>every other demuxer serves one container and gives its name.
 * </ul>
 */
final class ContainerName {

    private ContainerName() {}

    static String of(String demuxer, String majorBrand, String docType) {
        if (demuxer.startsWith("mov,")) {
            return ofBrand(majorBrand.strip().toLowerCase(Locale.ROOT));
        }
        if (demuxer.startsWith("matroska")) {
            return docType.equals("webm") ? "webm" : "matroska";
        }
        return demuxer.split(",", 2)[0];
    }

    private static String ofBrand(String brand) {
        if (brand.isEmpty() || brand.equals("qt")) {
            return "mov";
        }
        if (brand.equals("m4a") || brand.equals("m4b")) {
            return "m4a";
        }
        if (brand.startsWith("3gp") || brand.startsWith("3g2")) {
            return brand.substring(0, 3);
        }
        return "mp4";
    }
}
