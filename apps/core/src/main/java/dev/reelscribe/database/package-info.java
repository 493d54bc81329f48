/**
 * Opens the database, embedded or external, brings it up to date and gives two ways in: as a user's request, which has
 * no rights of its own, and as the service. Knows no table.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.reelscribe.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
