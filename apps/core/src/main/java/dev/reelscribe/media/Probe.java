package dev.reelscribe.media;

/** What looking at an uploaded file told: its facts, or why nothing can be made of it. */
public sealed interface Probe permits MediaFacts, Unusable {}
