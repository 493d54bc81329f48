package dev.reelscribe.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Who makes a request, as their access token says.
 *
 * @param sessionId which sign-in the token comes from; the nil UUID where the token does not say
 * @param claims all claims of the token as JSON, for the policies
 * @param expiresAt when the token ends
 */
public record CurrentUser(UUID id, UUID sessionId, String claims, Instant expiresAt) {}
