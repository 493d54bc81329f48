/**
 * Keeps bytes under keys and hands out short-lived signed links to them. Knows nothing of videos.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package dev.reelscribe.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
