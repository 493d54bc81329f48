package dev.reelscribe.editorial;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aSoundDraftIsTaken() {
        assertThatCode(() -> new Draft("T".repeat(100), "", List.of("a", "b"), ""))
                .doesNotThrowAnyException();
    }

    @Test
    void whatCannotBePublishedIsRefused() {
        refused(" ", "", List.of());
        refused("T".repeat(101), "", List.of());
        refused("two\nlines", "", List.of());
        refused("T", "d".repeat(5001), List.of());
        refused("T", "", List.of("Twice", "twice"));
        refused("T", "", List.of(" "));
        refused("T", "", List.of("one, two"));
        refused("T", "", Collections.nCopies(11, "x"));
    }

    private static void refused(String title, String description, List<String> tags) {
        assertThatThrownBy(() -> new Draft(title, description, tags, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
