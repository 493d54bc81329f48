/**
 * Whisper inside the process, through the foreign-function interface over the native library that whisper-jni carries:
 * the only package that touches native memory. It refuses to keep any of it: what a recognition takes it gives back.
 */
@NamedInterface("whisper")
@NullMarked
package dev.reelscribe.speech.whisper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
