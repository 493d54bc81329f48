package dev.reelscribe.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.reelscribe.video.schema.VideoJobResponseSchema;
import java.time.Instant;
import java.util.List;

/** What the server says over the WebSocket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WebSocketJobUpdate.AuthenticatedMessage.class, name = "authenticated"),
    @JsonSubTypes.Type(value = WebSocketJobUpdate.SnapshotMessage.class, name = "snapshot"),
    @JsonSubTypes.Type(value = WebSocketJobUpdate.JobMessage.class, name = "job"),
    @JsonSubTypes.Type(value = WebSocketJobUpdate.VideoDeletedMessage.class, name = "video_deleted"),
    @JsonSubTypes.Type(value = WebSocketJobUpdate.PongMessage.class, name = "pong"),
    @JsonSubTypes.Type(value = WebSocketJobUpdate.RefusedMessage.class, name = "refused")
})
public sealed interface WebSocketJobUpdate {

    /** The token counts, until it expires. */
    record AuthenticatedMessage(Instant expiresAt) implements WebSocketJobUpdate {}

    /** Every job that waits or runs: what a page needs after it was cut off. */
    record SnapshotMessage(List<VideoJobResponseSchema> jobs) implements WebSocketJobUpdate {}

    /** A job as it is now. */
    record JobMessage(VideoJobResponseSchema job) implements WebSocketJobUpdate {}

    record VideoDeletedMessage(int videoId) implements WebSocketJobUpdate {}

    /** The answer to a ping. */
    record PongMessage() implements WebSocketJobUpdate {}

    /** Why the connection is about to be closed. */
    record RefusedMessage(String code, String detail) implements WebSocketJobUpdate {}
}
