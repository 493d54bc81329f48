/**
 * Writes jOOQ's tables, records and row records from a freshly migrated database, at build time.
 */
@NullMarked
package dev.reelscribe.db.codegen;

import org.jspecify.annotations.NullMarked;
