package dev.reelscribe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: the HTTP interface, the worker, or both. */
@SpringBootApplication
public class ReelscribeApplication {

    static void main(String[] args) {
        SpringApplication.run(ReelscribeApplication.class, args);
    }
}
