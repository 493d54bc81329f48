/**
 * Walks a job through its stages, each run outside any transaction and committed by one compare-and-set. The only
 * package that knows all the others' work.
 */
@ApplicationModule(
        allowedDependencies = {
            "problem",
            "database",
            "storage",
            "media",
            "speech",
            "speech::whisper",
            "subtitle",
            "editorial",
            "video"
        })
@NullMarked
package dev.reelscribe.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
