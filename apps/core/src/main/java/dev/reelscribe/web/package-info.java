/**
 * Serves the built page and its security headers.
 */
@NullMarked
package dev.reelscribe.web;

import org.jspecify.annotations.NullMarked;
