/**
 * What the API and the WebSocket say of videos and jobs, and the one place where rows become that.
 */
@NamedInterface("schema")
@NullMarked
package dev.reelscribe.video.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
