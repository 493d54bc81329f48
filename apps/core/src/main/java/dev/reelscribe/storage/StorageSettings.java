package dev.reelscribe.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where media is kept.
 *
 * @param localPath folder of the local store
 * @param secrets folder of the key that signs links
 * @param linkLifetime how long a link works at most
 */
@ConfigurationProperties("reelscribe.storage")
public record StorageSettings(
        Path localPath, Path secrets, @DefaultValue("15m") Duration linkLifetime) {}
