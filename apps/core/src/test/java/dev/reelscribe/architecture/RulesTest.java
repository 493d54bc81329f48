package dev.reelscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final JavaClasses SERVICE = new ClassFileImporter(
                    java.util.List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("dev.reelscribe");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.ONLY_REPOSITORIES_TOUCH_GENERATED_TABLES, Breaches.ReadsTables.class),
                Arguments.of(Rules.ONLY_MEDIA_STARTS_PROCESSES, Breaches.StartsProcess.class),
                Arguments.of(Rules.ONLY_WHISPER_TOUCHES_NATIVE_MEMORY, Breaches.TouchesMemory.class),
                Arguments.of(Rules.ONLY_WEB_PACKAGES_KNOW_HTTP, Breaches.KnowsHttp.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps_the_rule(ArchRule rule, Class<?> breach) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_a_breach(ArchRule rule, Class<?> breach) {
        var broken = new ClassFileImporter().importClasses(breach);
        assertThat(rule.evaluate(broken).hasViolation())
                .as("%s is caught by: %s", breach.getSimpleName(), rule.getDescription())
                .isTrue();
    }
}
