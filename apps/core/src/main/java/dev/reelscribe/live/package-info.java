/**
 * Tells signed-in browsers what changed: LISTEN on one connection, a WebSocket for each page.
 */
@ApplicationModule(allowedDependencies = {"identity", "video", "video::schema"})
@NullMarked
package dev.reelscribe.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
