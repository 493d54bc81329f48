package dev.reelscribe.storage;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    MediaStore mediaStore(StorageSettings settings) throws IOException {
        return new LocalMediaStore(settings.localPath());
    }
}
