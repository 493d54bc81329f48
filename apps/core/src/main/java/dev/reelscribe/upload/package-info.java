/**
 * Takes in a file: bytes to storage, a look at what they are, then one transaction for video, job and wake-up.
 */
@ApplicationModule(allowedDependencies = {"problem", "identity", "storage", "media", "video", "video::schema"})
@NullMarked
package dev.reelscribe.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
