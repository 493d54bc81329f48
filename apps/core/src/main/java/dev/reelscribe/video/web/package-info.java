/**
 * The HTTP side of videos: endpoints, their schemas, and the one place where rows become schemas.
 */
@NullMarked
package dev.reelscribe.video.web;

import org.jspecify.annotations.NullMarked;
