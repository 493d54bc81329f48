package dev.reelscribe.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.ProcessingStagesConverter;
import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.db.model.StageState;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsIT extends SchemaIT {

    private static final String STAGE =
            "{\"state\":\"pending\",\"progress\":0,\"attempt\":0,\"started_at\":null,\"finished_at\":null,\"error\":null}";

    private static final String CHECK_VIOLATED = "23514";
    private static final String NOT_UNIQUE = "23505";
    private static final String NO_SUCH_ROW = "23503";

    @ParameterizedTest
    @FieldSource("TABLES")
    void an_update_stamps_updated_at(String table) throws SQLException {
        run("alter table public.%s disable trigger all", table);
        run("update public.%s set updated_at = '2001-01-01Z'", table);
        run("alter table public.%s enable trigger all", table);
        run("update public.%s set created_at = created_at", table);
        assertThat(text("select bool_and(updated_at = now()) from public.%s", table))
                .isEqualTo("t");
    }

    @Test
    void deleting_a_user_deletes_all_that_is_theirs() throws SQLException {
        run("delete from auth.users where id = '%s'", alice);
        for (var table : TABLES) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
    }

    @Test
    void deleting_a_video_deletes_its_jobs_and_their_metadata() throws SQLException {
        run("delete from public.videos where uploader_user_id = '%s'", alice);
        assertThat(count("video_jobs")).isEqualTo(1);
        assertThat(count("video_metadata")).isEqualTo(1);
    }

    @Test
    void a_job_has_one_metadata_row_at_most() throws SQLException {
        var job = jobOf(alice);
        fails(NOT_UNIQUE, "insert into public.video_metadata (job_id) values (" + job + ")");
    }

    @Test
    void two_videos_never_share_a_file() {
        fails(
                NOT_UNIQUE,
                "insert into public.videos (uploader_user_id, original_filename, storage_path, content_type, size_bytes)"
                        + " select uploader_user_id, 'b', storage_path, 'video/mp4', 1 from public.videos limit 1");
    }

    @Test
    void a_job_belongs_to_a_video() {
        fails(NO_SUCH_ROW, "insert into public.video_jobs (video_id) values (-1)");
    }

    @Test
    void metadata_belongs_to_a_job() {
        fails(NO_SUCH_ROW, "insert into public.video_metadata (job_id) values (-1)");
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void times_are_the_instant_in_any_time_zone(String table) throws SQLException {
        run("set local timezone to 'Asia/Tokyo'");
        insertVideo(alice);
        run("insert into public.video_metadata (job_id) select max(id) from public.video_jobs");
        assertThat(text("select bool_and(created_at = now() and updated_at = now()) from public.%s", table))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource({
        "videos, '(uploader_user_id, id DESC)'",
        "videos, '(storage_path)'",
        "video_jobs, '(video_id, id DESC)'",
        "video_jobs, '(status)'",
        "video_metadata, '(job_id)'"
    })
    void the_policies_and_the_lists_have_their_indexes(String table, String columns) throws SQLException {
        assertThat(number(
                        "select count(*) from pg_indexes where schemaname = 'public' and tablename = '%s'"
                                + " and right(indexdef, length('%s')) = '%s'",
                        table, columns, columns))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(StageState.class)
    void every_state_that_java_knows_is_taken(StageState state) throws SQLException {
        var stage = new StageProgress(state, 50, 1, Instant.EPOCH, Instant.EPOCH, "Because.");
        for (var name : StageName.values()) {
            var stages = ProcessingStages.allPending().with(name, stage);
            var json = new ProcessingStagesConverter().to(stages).data();
            run("update public.video_jobs set processing_stages = '%s'", json);
        }
    }

    @Test
    void a_new_job_waits() throws SQLException {
        assertThat(text("select string_agg(distinct status::text, ',') from public.video_jobs"))
                .isEqualTo("PENDING");
    }

    @Test
    void the_map_of_stages_is_taken_when_it_is_whole() throws SQLException {
        run("update public.video_jobs set processing_stages = '%s'", stages("thumbnail", STAGE));
        run("update public.video_jobs set processing_stages = null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "\"probe\"",
                "{\"state\":\"asleep\",\"progress\":0,\"attempt\":0,\"started_at\":null,\"finished_at\":null,\"error\":null}",
                "{\"state\":\"done\",\"progress\":101,\"attempt\":0,\"started_at\":null,\"finished_at\":null,\"error\":null}",
                "{\"state\":\"done\",\"progress\":1.5,\"attempt\":0,\"started_at\":null,\"finished_at\":null,\"error\":null}",
                "{\"state\":\"done\",\"progress\":1,\"attempt\":-1,\"started_at\":null,\"finished_at\":null,\"error\":null}",
                "{\"state\":\"done\",\"progress\":1,\"attempt\":1,\"started_at\":5,\"finished_at\":null,\"error\":null}",
                "{\"state\":\"done\",\"progress\":1,\"attempt\":1,\"started_at\":null,\"finished_at\":null}",
                "{\"state\":\"done\",\"progress\":1,\"attempt\":1,\"started_at\":null,\"finished_at\":null,\"error\":null,\"x\":1}"
            })
    void a_stage_of_another_shape_is_refused(String stage) {
        fails(CHECK_VIOLATED, "update public.video_jobs set processing_stages = '" + stages("thumbnail", stage) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"done\"", "{}", "{\"probe\":{}}"})
    void a_map_of_another_shape_is_refused(String stages) {
        fails(CHECK_VIOLATED, "update public.video_jobs set processing_stages = '" + stages + "'");
    }

    @Test
    void a_stage_nobody_knows_is_refused() {
        var stages = stages("thumbnail", STAGE).replaceFirst("\\{", "{\"upscale\":" + STAGE + ",");
        fails(CHECK_VIOLATED, "update public.video_jobs set processing_stages = '" + stages + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"vtt\":\"a\"}",
                "{\"vtt\":1,\"srt\":\"b\"}",
                "{\"vtt\":\"a\",\"srt\":\"b\",\"x\":1}"
            })
    void subtitle_files_of_another_shape_are_refused(String files) {
        fails(CHECK_VIOLATED, "update public.video_metadata set subtitle_files_urls = '" + files + "'");
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void every_table_and_column_says_what_it_is(String table) throws SQLException {
        assertThat(number(
                        "select count(*) from pg_attribute a where a.attrelid = 'public.%s'::regclass and a.attnum > 0"
                                + " and not a.attisdropped and col_description(a.attrelid, a.attnum) is null",
                        table))
                .isZero();
        assertThat(text("select obj_description('public.%s'::regclass)", table)).isNotEqualTo("null");
    }

    private static String stages(String changed, String stage) {
        var map = new StringBuilder("{");
        for (var name : new String[] {"probe", "thumbnail", "transcription", "subtitles", "metadata"}) {
            map.append(map.length() > 1 ? "," : "")
                    .append("\"%s\":%s".formatted(name, name.equals(changed) ? stage : STAGE));
        }
        return map.append("}").toString();
    }

    private void fails(String state, String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
