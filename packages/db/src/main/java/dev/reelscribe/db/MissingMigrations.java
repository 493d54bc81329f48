package dev.reelscribe.db;

import java.util.List;

/** A Supabase database lacks migrations that this version of the service needs. */
public final class MissingMigrations extends RuntimeException {

    public MissingMigrations(List<String> versions) {
        super("The database lacks the migrations %s. Apply them with: npx supabase db push --workdir packages/db"
                .formatted(String.join(", ", versions)));
    }
}
