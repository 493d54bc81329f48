package dev.reelscribe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service: the HTTP interface, the worker, or both. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ReelscribeApplication {

    static void main(String[] args) {
        var application = new SpringApplication(ReelscribeApplication.class);
        application.addListeners(new SettingsCheck());
        application.run(args);
    }
}
