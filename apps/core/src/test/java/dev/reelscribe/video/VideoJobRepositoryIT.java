package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.db.ThrowawayDatabase;
import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.storage.StorageKey;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VideoJobRepositoryIT {

    private static final ProcessingStages PENDING = ProcessingStages.allPending();
    private static final ProcessingStages BEGUN =
            PENDING.with(StageName.PROBE, StageProgress.pending().started(Instant.EPOCH));

    @SuppressWarnings("NullAway.Init")
    private static ThrowawayDatabase database;

    private final StatementCount statements = new StatementCount();
    private final VideoRepository videos = new VideoRepository();
    private final VideoJobRepository jobs = new VideoJobRepository();
    private final VideoMetadataRepository metadata = new VideoMetadataRepository();
    private final UUID owner = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private DSLContext dsl;

    @BeforeAll
    static void start() throws IOException {
        database = ThrowawayDatabase.migrated();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void signUp() {
        dsl = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(database.owner())
                .set(statements));
        dsl.deleteFrom(VIDEOS).execute();
        dsl.query(
                        "insert into auth.users (id, email, encrypted_password) values ({0}, {1}, '')",
                        owner, owner.toString())
                .execute();
    }

    @Test
    void jobs_by_status_come_with_video_and_metadata_in_one_statement() {
        var withMetadata = job();
        metadata.keep(dsl, withMetadata.id(), new Finding.MediaFacts(11.5, null, "mp4"));
        var without = job();
        var before = statements.since(0);
        var found = jobs.byStatus(dsl, VideoJobRepository.ACTIVE, 50, null);
        assertThat(statements.since(before)).isEqualTo(1);
        assertThat(ids(found)).containsExactly(without.id(), withMetadata.id());
        assertThat(found.getFirst().metadata()).isNull();
        assertThat(found.getLast().metadata())
                .isNotNull()
                .extracting(VideoMetadataRow::extractedVideoDurationSeconds)
                .isEqualTo(11.5);
        assertThat(found.getLast().video().uploaderUserId()).isEqualTo(owner);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        var first = job();
        var second = job();
        var third = job();
        var page = jobs.byStatus(dsl, VideoJobRepository.ACTIVE, 2, null);
        assertThat(ids(page)).containsExactly(third.id(), second.id());
        var next = jobs.byStatus(dsl, VideoJobRepository.ACTIVE, 2, second.id());
        assertThat(ids(next)).containsExactly(first.id());
        assertThat(jobs.byStatus(dsl, VideoJobRepository.ACTIVE, 2, first.id())).isEmpty();
    }

    @Test
    void only_jobs_of_the_asked_states_are_listed() {
        var waiting = job();
        var running = job();
        jobs.claim(dsl, running.id());
        assertThat(ids(jobs.byStatus(dsl, Set.of(ProcessingStatusEnum.PENDING), 50, null)))
                .containsExactly(waiting.id());
    }

    @Test
    void a_change_of_what_has_moved_on_is_refused() {
        var job = job();
        jobs.claim(dsl, job.id());
        assertThat(jobs.advance(dsl, job.id(), PENDING, BEGUN)).isTrue();
        assertThat(jobs.advance(dsl, job.id(), PENDING, BEGUN)).isFalse();
        assertThat(jobs.stands(dsl, job.id(), BEGUN)).isTrue();
    }

    @Test
    void a_worker_believed_dead_cannot_end_a_job_that_was_cancelled() {
        var seen = job();
        assertThat(jobs.change(dsl, seen, ProcessingStatusEnum.FAILED, PENDING, "Cancelled."))
                .isTrue();
        assertThat(jobs.end(dsl, seen.id(), PENDING, BEGUN, ProcessingStatusEnum.COMPLETED, null))
                .isFalse();
        assertThat(jobs.claim(dsl, seen.id())).isEmpty();
        assertThat(jobs.change(dsl, seen, ProcessingStatusEnum.PENDING, PENDING, null))
                .isFalse();
    }

    private VideoJobsRow job() {
        var source = new StorageKey("videos/" + UUID.randomUUID() + "/original");
        var video = videos.insert(dsl, owner, "talk.mp4", source, "video/mp4", 1);
        return jobs.insert(dsl, video.id());
    }

    private static List<Integer> ids(List<VideoJob> found) {
        return found.stream().map(job -> job.row().id()).toList();
    }
}
