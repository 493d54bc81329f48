/** The main job and everything that can happen to it, from outside. */
@NullMarked
package dev.reelscribe.job;

import org.jspecify.annotations.NullMarked;
