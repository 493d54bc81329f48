package dev.reelscribe.identity;

/** Which sessions of a user a sign-out ends, in Supabase's words. */
public enum SignOutScope {
    /** All of them, on every device. */
    GLOBAL,
    /** The one that asks. */
    LOCAL,
    /** All but the one that asks. */
    OTHERS;

    /** The scope of this name; what is not known ends all sessions. */
    public static SignOutScope named(String name) {
        return switch (name) {
            case "local" -> LOCAL;
            case "others" -> OTHERS;
            default -> GLOBAL;
        };
    }
}
