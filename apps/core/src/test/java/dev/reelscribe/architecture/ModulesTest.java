package dev.reelscribe.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.reelscribe.ReelscribeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may import whom stands in each module's package-info. */
class ModulesTest {

    @Test
    void modules_import_only_what_they_may_and_never_in_a_circle() {
        ApplicationModules.of(
                        ReelscribeApplication.class,
                        describe(
                                "the schema's own module",
                                (JavaClass type) -> type.getPackageName().startsWith("dev.reelscribe.db")))
                .verify();
    }
}
