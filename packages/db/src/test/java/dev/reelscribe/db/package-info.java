/** The schema tried in SQL, and the embedded server tried to death. */
@NullMarked
package dev.reelscribe.db;

import org.jspecify.annotations.NullMarked;
