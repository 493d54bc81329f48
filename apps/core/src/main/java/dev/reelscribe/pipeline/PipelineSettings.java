package dev.reelscribe.pipeline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param workers jobs that run on this node at the same time */
@ConfigurationProperties("reelscribe.pipeline")
record PipelineSettings(@DefaultValue("2") int workers) {}
