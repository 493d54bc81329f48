package dev.reelscribe.database;

/** The database roles a transaction may act as, Supabase's own. */
public enum Role {
    /** A signed-in user: the policies decide which rows there are. */
    AUTHENTICATED("authenticated"),
    /** The service itself: sees every row. */
    SERVICE("service_role"),
    /** Keeps the users and their sessions, and nothing else. */
    AUTH_ADMIN("supabase_auth_admin");

    private final String sqlName;

    Role(String sqlName) {
        this.sqlName = sqlName;
    }

    public String sqlName() {
        return sqlName;
    }
}
