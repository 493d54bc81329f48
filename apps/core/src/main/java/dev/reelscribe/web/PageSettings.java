package dev.reelscribe.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param directory folder of the built page; empty to serve none */
@ConfigurationProperties("reelscribe.page")
record PageSettings(@DefaultValue("") String directory) {}
