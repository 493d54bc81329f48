package dev.reelscribe;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses to start with a setting that would have no effect: nobody should believe that it has one. */
final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Map<String, String> ONLY = Map.of(
            "STORAGE_BACKEND", "local",
            "SPEECH_ENGINE", "whisper",
            "WHISPER_MODEL", "base-q5_1",
            "AI_PROVIDER", "extractive",
            "REELSCRIBE_ROLE", "all");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ONLY.forEach((name, value) -> check(event.getEnvironment(), name, value));
    }

    private static void check(Environment environment, String name, String only) {
        var set = environment.getProperty(name, only);
        if (!set.isBlank() && !set.equals(only)) {
            throw new IllegalStateException(
                    "%s=%s is not supported by this version. Unset it, or set it to %s.".formatted(name, set, only));
        }
    }
}
