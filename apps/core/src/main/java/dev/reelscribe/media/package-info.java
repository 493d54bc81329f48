/**
 * What a video file is and what can be taken out of it, by ffprobe and ffmpeg running in their cage: the only package
 * that starts processes. It refuses to trust a file: a playlist in disguise, an odd codec or a lying header ends as an
 * {@link dev.reelscribe.media.Unusable}, never as an effect outside the cage.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package dev.reelscribe.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
