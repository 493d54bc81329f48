/**
 * The repositories of videos and jobs, tried on a database of their own.
 */
@NullMarked
package dev.reelscribe.video;

import org.jspecify.annotations.NullMarked;
