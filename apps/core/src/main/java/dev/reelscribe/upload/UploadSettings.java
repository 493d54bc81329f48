package dev.reelscribe.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a user may upload.
 *
 * @param maxBytes largest file
 * @param maxDurationSeconds longest recording
 * @param perUser uploads of one user at the same time
 */
@ConfigurationProperties("reelscribe.upload")
public record UploadSettings(
        @DefaultValue("21474836480") long maxBytes,
        @DefaultValue("21600") long maxDurationSeconds,
        @DefaultValue("3") int perUser) {}
