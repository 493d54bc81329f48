package dev.reelscribe.db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a database says of its own schema, a line each, in an order that does not change: fit to be read and compared. */
public final class SchemaReport {

    private static final List<String> QUERIES = List.of(
            """
            select format('table %s.%s: row-level security %s', n.nspname, c.relname,
                case when c.relrowsecurity then 'on' else 'OFF' end || case when c.relforcerowsecurity then ', forced' else '' end)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'reelscribe')
                and c.relname <> 'schema_history'
            """,
            """
            select format('column %s.%s.%s: %s%s%s', n.nspname, c.relname, a.attname,
                format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
                coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm')
                and n.nspname = 'public'
            """,
            """
            select format('policy "%s" on %s: %s %s for %s using %s with check %s', p.policyname, p.tablename, p.permissive, p.cmd,
                p.roles::text, coalesce(p.qual, '-'), coalesce(p.with_check, '-'))
            from pg_policies p where p.schemaname in ('public', 'reelscribe')
            """,
            """
            select format('constraint %s on %s: %s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = 'public'
            """,
            "select format('index %s', indexdef) from pg_indexes where schemaname = 'public'",
            """
            select format('trigger %s (%s)', pg_get_triggerdef(t.oid), case t.tgenabled when 'D' then 'DISABLED' else 'enabled' end)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and n.nspname = 'public'
            """,
            """
            select format('function %s: %s, rights %s', p.oid::regprocedure, md5(pg_get_functiondef(p.oid)),
                coalesce(p.proacl::text, 'default'))
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'
            """,
            """
            select format('grant %s on %s.%s to %s', string_agg(privilege_type, ', ' order by privilege_type),
                table_schema, table_name, grantee)
            from information_schema.role_table_grants
            where table_schema in ('public', 'reelscribe') and grantee in ('anon', 'authenticated', 'service_role', 'PUBLIC')
                and table_name <> 'schema_history'
            group by table_schema, table_name, grantee
            """,
            """
            select format('enum %s: %s', e.enumtypid::regtype, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
            from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = 'public' group by e.enumtypid
            """);

    private SchemaReport() {}

    public static List<String> of(DataSource database) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var query : QUERIES) {
                try (var rows = statement.executeQuery(query + " order by 1")) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return lines;
    }
}
