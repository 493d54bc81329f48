/**
 * Starts PostgreSQL where there is none, brings its schema up to date and says when it is not. Owns the schema;
 * knows nothing of what the service does with it.
 */
@NullMarked
package dev.reelscribe.db;

import org.jspecify.annotations.NullMarked;
