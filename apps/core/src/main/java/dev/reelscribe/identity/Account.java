package dev.reelscribe.identity;

import java.time.Instant;
import java.util.UUID;

/** A person who may sign in. */
public record Account(UUID id, String email, Instant createdAt, Instant updatedAt) {}
