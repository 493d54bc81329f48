/**
 * The {@code npm run db:*} commands.
 */
@NullMarked
package dev.reelscribe.db.cli;

import org.jspecify.annotations.NullMarked;
