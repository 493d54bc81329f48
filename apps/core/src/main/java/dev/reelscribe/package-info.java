/** Reelscribe's service. Each package below owns one part of an upload's walk; docs/architecture.md draws it. */
@NullMarked
package dev.reelscribe;

import org.jspecify.annotations.NullMarked;
