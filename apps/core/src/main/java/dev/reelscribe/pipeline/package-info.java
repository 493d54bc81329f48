/**
 * Walks a job through its stages, each run outside any transaction and committed by one compare-and-set. The only
 * package that knows all the others' work.
 */
@NullMarked
package dev.reelscribe.pipeline;

import org.jspecify.annotations.NullMarked;
