/**
 * Takes in a file: bytes to storage, a look at what they are, then one transaction for video, job and wake-up.
 */
@NullMarked
package dev.reelscribe.upload;

import org.jspecify.annotations.NullMarked;
