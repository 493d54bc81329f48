package dev.reelscribe.pipeline;

import dev.reelscribe.editorial.ContentWriter;
import dev.reelscribe.editorial.ExtractiveWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses who writes the texts. */
@Configuration(proxyBeanMethods = false)
class EditorialConfiguration {

    @Bean
    ContentWriter contentWriter() {
        return new ExtractiveWriter();
    }
}
