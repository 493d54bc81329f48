/**
 * Turns sound into a {@link dev.reelscribe.speech.Transcript}: voice detection, then recognition. Knows nothing of
 * files, jobs or processes; it reads samples and gives words.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package dev.reelscribe.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
