package dev.reelscribe.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use.
 *
 * @param url {@code postgresql://user:password@host:port/db}; empty for the embedded one
 * @param directory where the embedded one keeps its data
 * @param port where the embedded one listens when the port is free; 0 for any
 */
@ConfigurationProperties("reelscribe.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        Path directory,
        @DefaultValue("54322") int port) {}
