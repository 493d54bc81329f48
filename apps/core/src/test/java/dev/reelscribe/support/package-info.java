/** What tests share. */
@NullMarked
package dev.reelscribe.support;

import org.jspecify.annotations.NullMarked;
