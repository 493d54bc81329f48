/**
 * Serves the built page and its security headers.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package dev.reelscribe.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
