package dev.reelscribe.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesIT extends SchemaIT {

    private static final String NOT_ALLOWED = "42501";

    @ParameterizedTest
    @FieldSource("TABLES")
    void every_table_has_row_level_security_and_a_policy_for_each_verb(String table) throws SQLException {
        assertThat(text("select relrowsecurity from pg_class where oid = 'public.%s'::regclass", table))
                .isEqualTo("t");
        assertThat(text("select string_agg(cmd, ' ' order by cmd) from pg_policies where tablename = '%s'", table))
                .isEqualTo("DELETE INSERT SELECT UPDATE");
    }

    @Test
    void no_table_of_the_public_schema_is_without_row_level_security() throws SQLException {
        assertThat(number("select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind in ('r', 'p') and not relrowsecurity"))
                .isZero();
    }

    @Test
    void policies_are_for_signed_in_users_alone() throws SQLException {
        assertThat(text("select string_agg(distinct roles::text, ' ') from pg_policies where schemaname = 'public'"))
                .isEqualTo("{authenticated}");
    }

    @Test
    void an_update_policy_checks_what_it_finds_and_what_it_leaves() throws SQLException {
        assertThat(number("select count(*) from pg_policies where schemaname = 'public' and cmd = 'UPDATE'"
                        + " and (qual is null or with_check is null)"))
                .isZero();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_user_sees_only_their_own_rows(String table) throws SQLException {
        as(alice, "authenticated");
        assertThat(count(table)).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void somebody_without_claims_sees_nothing(String table) throws SQLException {
        as(null, "authenticated");
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void anonymous_callers_may_not_even_ask(String table) throws SQLException {
        as(null, "anon");
        assertThatThrownBy(() -> count(table))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void the_service_sees_every_row(String table) throws SQLException {
        as(null, "service_role");
        assertThat(count(table)).isEqualTo(2);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void anonymous_callers_have_no_right_to_any_table(String table) throws SQLException {
        assertThat(text(
                        "select bool_or(has_table_privilege('anon', 'public.%s', verb))"
                                + " from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) verb",
                        table))
                .isEqualTo("f");
    }

    /** Neither statement reads a column, so the policy of select cannot stand in for the one that is tried. */
    @ParameterizedTest
    @FieldSource("TABLES")
    void a_user_changes_and_deletes_only_their_own_rows(String table) throws SQLException {
        as(alice, "authenticated");
        assertThat(run("update public.%s set updated_at = now()", table)).isEqualTo(1);
        assertThat(run("delete from public.%s", table)).isEqualTo(1);
        as(null, "service_role");
        assertThat(count(table)).isEqualTo(1);
    }

    @Test
    void a_video_cannot_be_inserted_for_somebody_else() throws SQLException {
        as(alice, "authenticated");
        refused(
                "insert into public.videos (uploader_user_id, original_filename, storage_path, content_type, size_bytes)"
                        + " values ('" + bob + "', 'a', 'x', 'video/mp4', 1)");
    }

    @Test
    void a_job_cannot_be_inserted_for_somebody_elses_video() throws SQLException {
        var video = videoOf(bob);
        as(alice, "authenticated");
        refused("insert into public.video_jobs (video_id) values (" + video + ")");
    }

    @Test
    void metadata_cannot_be_inserted_for_somebody_elses_job() throws SQLException {
        run("delete from public.video_metadata");
        var job = jobOf(bob);
        as(alice, "authenticated");
        refused("insert into public.video_metadata (job_id) values (" + job + ")");
    }

    @Test
    void a_video_cannot_be_given_to_somebody_else() throws SQLException {
        as(alice, "authenticated");
        refused("update public.videos set uploader_user_id = '" + bob + "'");
    }

    @Test
    void a_job_cannot_be_moved_to_somebody_elses_video() throws SQLException {
        var video = videoOf(bob);
        as(alice, "authenticated");
        refused("update public.video_jobs set video_id = " + video);
    }

    @Test
    void metadata_cannot_be_moved_to_somebody_elses_job() throws SQLException {
        var job = jobOf(bob);
        run("delete from public.video_metadata where job_id = %s", job);
        as(alice, "authenticated");
        refused("update public.video_metadata set job_id = " + job);
    }

    @Test
    void no_function_runs_with_the_rights_of_its_owner() throws SQLException {
        assertThat(number("select count(*) from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isZero();
    }

    @Test
    void every_function_has_an_empty_search_path() throws SQLException {
        assertThat(number("select count(*) from pg_proc where pronamespace = 'public'::regnamespace"
                        + " and not coalesce('search_path=\"\"' = any (proconfig), false)"))
                .isZero();
    }

    @Test
    void the_login_of_the_service_has_no_rights_of_its_own() throws SQLException {
        assertThat(text("select rolsuper or rolbypassrls or rolinherit or rolcreaterole from pg_roles"
                        + " where rolname = 'authenticator'"))
                .isEqualTo("f");
        run("set local role authenticator");
        refused("select 1 from public.videos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated"})
    void users_cannot_read_accounts_or_wake_up_calls(String role) throws SQLException {
        as(alice, role);
        var savepoint = sql.setSavepoint();
        refused("select encrypted_password from auth.users");
        sql.rollback(savepoint);
        refused("select 1 from reelscribe.scheduled_tasks");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }
}
