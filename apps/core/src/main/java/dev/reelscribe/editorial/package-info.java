/**
 * Writes what a publisher needs around a video: title, description, tags and show notes. Everything it says was said
 * in the recording or stands in the file's own name and tags; it invents nothing, and treats all of it as data.
 */
@ApplicationModule(allowedDependencies = {"problem", "speech"})
@NullMarked
package dev.reelscribe.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
