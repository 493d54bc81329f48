package dev.reelscribe.media;

import java.util.List;
import java.util.Map;

/** Which Debian or Ubuntu package holds a library that the bundled ffmpeg links. */
final class SystemPackages {

    private static final Map<String, String> PACKAGES = Map.of(
            "libpulse.so.0", "libpulse0",
            "libasound.so.2", "libasound2",
            "libxcb.so.1", "libxcb1",
            "libxcb-shm.so.0", "libxcb-shm0",
            "libudev.so.1", "libudev1",
            "libgcc_s.so.1", "libgcc-s1",
            "libstdc++.so.6", "libstdc++6");

    private static final String ALL = "libpulse0 libasound2 libxcb1 libxcb-shm0 libudev1";

    private SystemPackages() {}

    /** The packages, parted by spaces; all of those the build is known to need where no library is named. */
    static String forLibraries(List<String> libraries) {
        var packages = libraries.stream()
                .filter(PACKAGES::containsKey)
                .map(PACKAGES::get)
                .distinct()
                .toList();
        return packages.isEmpty() ? ALL : String.join(" ", packages);
    }
}
