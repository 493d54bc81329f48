/**
 * Tells signed-in browsers what changed: LISTEN on one connection, a WebSocket for each page.
 */
@NullMarked
package dev.reelscribe.live;

import org.jspecify.annotations.NullMarked;
