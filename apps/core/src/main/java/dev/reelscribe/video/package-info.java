/**
 * Videos, their jobs and what the jobs found: the rows and what may be done with them. Runs no stage itself; it wakes
 * the workers through the database.
 */
@ApplicationModule(
        allowedDependencies = {"problem", "database", "identity", "storage", "media", "speech", "subtitle", "editorial"
        })
@NullMarked
package dev.reelscribe.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
