/**
 * What can go wrong for a caller, each kind with its stable code, and how it is told (RFC 9457). Knows nothing of
 * the rest of the service.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.reelscribe.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
