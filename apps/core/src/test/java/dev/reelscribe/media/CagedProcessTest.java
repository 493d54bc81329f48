package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CagedProcessTest {

    private static final List<String> ENDLESS =
            List.of("-nostdin", "-v", "error", "-re", "-f", "lavfi", "-i", "sine", "-f", "f32le", "pipe:1");
    private static final List<String> FLOOD =
            List.of("-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine", "-f", "f32le", "pipe:1");

    private final Cage cage = TestMedia.cage();

    @Test
    void anInterruptedReaderKillsItsChildAtOnce() throws Exception {
        var child = cage.ffmpeg(ENDLESS, Limits.brief(Duration.ofMinutes(5)));
        var outcome = new AtomicReference<Throwable>();
        var reader = Thread.ofPlatform().start(() -> {
            try {
                Cage.finish(child, Integer.MAX_VALUE);
            } catch (IOException | InterruptedException e) {
                outcome.set(e);
            }
        });
        await().until(() -> isAlive(child.pid()));
        reader.interrupt();
        assertThat(reader.join(Duration.ofSeconds(1))).isTrue();
        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        await().atMost(Duration.ofSeconds(1)).until(() -> !isAlive(child.pid()));
    }

    @Test
    void closingEarlyLeavesNoChild() throws Exception {
        var child = cage.ffmpeg(FLOOD, Limits.brief(Duration.ofMinutes(5)));
        assertThat(child.next()).isNotNull();
        child.close();
        await().atMost(Duration.ofSeconds(1)).until(() -> !isAlive(child.pid()));
    }

    @Test
    void moreOutputThanAllowedIsRefused() throws Exception {
        try (var child = cage.ffmpeg(FLOOD, Limits.brief(Duration.ofMinutes(5)))) {
            assertThatThrownBy(() -> Cage.finish(child, 1_000_000)).hasMessageContaining("1000000 bytes");
        }
    }

    @Test
    void aChildThatTakesTooLongIsStopped() throws Exception {
        try (var child = cage.ffmpeg(ENDLESS, Limits.brief(Duration.ofMillis(700)))) {
            assertThatThrownBy(() -> Cage.finish(child, Integer.MAX_VALUE)).hasMessageContaining("was stopped");
            await().atMost(Duration.ofSeconds(1)).until(() -> !isAlive(child.pid()));
        }
    }

    @Test
    void aChildWritesNoFiles() throws Exception {
        var target = java.nio.file.Files.createTempDirectory("cage").resolve("a.wav");
        var arguments = List.of("-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine=d=1", target.toString());
        try (var child = cage.ffmpeg(arguments, Limits.brief(Duration.ofSeconds(20)))) {
            assertThat(Cage.finish(child, 1000).exitCode()).isNotZero();
        }
        assertThat(target.toFile().length()).isZero();
    }

    @Test
    void aChildSeesNothingOfTheServicesEnvironment() throws Exception {
        try (var child = cage.ffmpeg(ENDLESS, Limits.brief(Duration.ofMinutes(1)))) {
            assertThat(child.next()).isNotNull();
            var environment =
                    java.nio.file.Files.readString(java.nio.file.Path.of("/proc/" + child.pid() + "/environ"));
            assertThat(environment.split("\0", -1)).noneMatch(line -> line.startsWith("HOME="));
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
