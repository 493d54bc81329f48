/**
 * The HTTP side of uploads: one request that carries a whole file.
 */
@NullMarked
package dev.reelscribe.upload.web;

import org.jspecify.annotations.NullMarked;
