/**
 * Serves the files that signed links open.
 */
@NullMarked
package dev.reelscribe.storage.web;

import org.jspecify.annotations.NullMarked;
