/**
 * Turns a transcript into timed captions by a named profile, and captions into WebVTT and SubRip and back. Knows
 * nothing of where files lie, and never changes, shortens or invents a word.
 */
@ApplicationModule(allowedDependencies = {"problem", "speech"})
@NullMarked
package dev.reelscribe.subtitle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
