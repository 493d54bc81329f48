/** The rules of the house, each with a breach that it must catch. */
@NullMarked
package dev.reelscribe.architecture;

import org.jspecify.annotations.NullMarked;
