package dev.reelscribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrphanSweeperIT extends CoreIT {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private OrphanSweeper sweeper;

    @Test
    void only_what_is_old_and_belongs_to_no_video_is_removed() throws IOException {
        var api = api().asNewUser();
        var upload = api.upload(Clips.path(Clips.SILENT)).body();
        api.ended(upload.get("job_id").asInt());
        var video = "/api/v1/videos/" + upload.get("video_id");
        var kept = old(folderOf(
                api.get(video).body().get("video").get("uploader_user_id").asString()));
        var orphan = old(abandoned());
        var young = abandoned();

        sweeper.sweep();

        assertThat(orphan).doesNotExist();
        assertThat(young).exists();
        assertThat(kept).exists();
    }

    private static Path abandoned() throws IOException {
        var folder = DATA.resolve("media")
                .resolve(UUID.randomUUID().toString())
                .resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("original"), "left behind");
        return folder;
    }

    private static Path folderOf(String user) throws IOException {
        try (var folders = Files.list(DATA.resolve("media").resolve(user))) {
            return folders.findFirst().orElseThrow();
        }
    }

    private static Path old(Path folder) throws IOException {
        return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }
}
