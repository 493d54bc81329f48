package dev.reelscribe.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;

/** What only some packages may do. */
final class Rules {

    private Rules() {}

    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            simpleNameEndingWith("Repository").or(resideInAnyPackage("dev.reelscribe.db.."));

    static final ArchRule ONLY_REPOSITORIES_TOUCH_GENERATED_TABLES = noClasses()
            .that(are(DescribedPredicate.not(REPOSITORIES)))
            .should(dependOnClassesThat(resideInAnyPackage(
                            "dev.reelscribe.db.generated",
                            "dev.reelscribe.db.generated.tables",
                            "dev.reelscribe.db.generated.tables.records")
                    .as("generated tables")));

    private static final DescribedPredicate<JavaMethodCall> RUNTIME_EXEC = DescribedPredicate.describe(
            "Runtime.exec",
            call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                    && call.getTarget().getName().equals("exec"));

    static final ArchRule ONLY_MEDIA_STARTS_PROCESSES = noClasses()
            .that(are(outside("dev.reelscribe.media..", "dev.reelscribe.db..")))
            .should(dependOnClassesThat(
                    HasName.Predicates.name("java.lang.ProcessBuilder").forSubtype()))
            .orShould()
            .callMethodWhere(RUNTIME_EXEC);

    static final ArchRule ONLY_WHISPER_TOUCHES_NATIVE_MEMORY = noClasses()
            .that(are(outside("dev.reelscribe.speech.whisper..")))
            .should(dependOnClassesThat(resideInAnyPackage("java.lang.foreign..")));

    static final ArchRule ONLY_WEB_PACKAGES_KNOW_HTTP = noClasses()
            .that(are(outside(
                    "dev.reelscribe.web..",
                    "dev.reelscribe.*.web..",
                    "dev.reelscribe.live..",
                    "dev.reelscribe.problem..")))
            .should(dependOnClassesThat(resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "java.net.http..")));

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> are(DescribedPredicate<JavaClass> predicate) {
        return predicate;
    }
}
