/**
 * The documents that jsonb columns hold, the same type in the database, Java and the API.
 */
@NullMarked
package dev.reelscribe.db.model;

import org.jspecify.annotations.NullMarked;
