package dev.reelscribe.db.codegen;

import dev.reelscribe.db.DatabaseAddress;
import dev.reelscribe.db.ThrowawayDatabase;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.ProcessingStagesConverter;
import dev.reelscribe.db.model.SubtitleFilesUrls;
import dev.reelscribe.db.model.SubtitleFilesUrlsConverter;
import dev.reelscribe.db.model.TextList;
import dev.reelscribe.db.model.TextListConverter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Starts a throw-away PostgreSQL, applies every migration and generates Java from what the database then says of
 * itself. Does nothing when neither the migrations nor the generator changed since the last time; {@code
 * -Dreelscribe.codegen.force=true} makes it run all the same.
 */
public final class GenerateTables {

    private GenerateTables() {}

    /** @param args the folder of {@code packages/db} */
    public static void main(String[] args) throws Exception {
        var module = Path.of(args[0]);
        var target = module.resolve("target/generated-sources/jooq");
        var stamp =
                Fingerprint.of(module.resolve("migrations"), module.resolve("shim"), module.resolve("src/main/java"));
        var stampFile = target.resolve(".fingerprint");
        if (!Boolean.getBoolean("reelscribe.codegen.force")
                && Files.exists(stampFile)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        generate(target);
        Files.writeString(stampFile, stamp);
    }

    private static void generate(Path target) throws Exception {
        try (var database = ThrowawayDatabase.migrated()) {
            var address = database.address();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc()
                            .withUrl(address.jdbcUrl())
                            .withUser(DatabaseAddress.OWNER)
                            .withPassword(address.password()))
                    .withGenerator(generator(target)));
        }
        writePackageInfo(target);
    }

    private static Generator generator(Path target) {
        return new Generator()
                .withName(RowGenerator.class.getName())
                .withDatabase(new Database()
                        .withInputSchema("public")
                        .withIncludeRoutines(false)
                        .withForcedTypes(
                                new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamptz.*|timestamp.* with time zone"),
                                document("processing_stages", ProcessingStages.class, ProcessingStagesConverter.class),
                                document(
                                        "subtitle_files_urls",
                                        SubtitleFilesUrls.class,
                                        SubtitleFilesUrlsConverter.class),
                                new ForcedType()
                                        .withUserType(TextList.class.getName())
                                        .withConverter(TextListConverter.class.getName())
                                        .withIncludeTypes("_text|text\\[\\]|text array")))
                .withGenerate(new Generate()
                        .withPojos(true)
                        .withPojosAsJavaRecordClasses(true)
                        .withPojosEqualsAndHashCode(false)
                        .withPojosToString(false)
                        .withNullableAnnotation(true)
                        .withNullableAnnotationType("org.jspecify.annotations.Nullable")
                        .withNonnullAnnotation(false)
                        .withComments(true)
                        .withImplicitJoinPathsToMany(true))
                .withStrategy(new Strategy()
                        .withMatchers(new Matchers()
                                .withTables(new MatchersTableType()
                                        .withPojoClass(new MatcherRule()
                                                .withTransform(MatcherTransformType.PASCAL)
                                                .withExpression("$0_row")))))
                .withTarget(new Target()
                        .withPackageName("dev.reelscribe.db.generated")
                        .withDirectory(target.toString()));
    }

    private static ForcedType document(String column, Class<?> type, Class<?> converter) {
        return new ForcedType()
                .withUserType(type.getName())
                .withConverter(converter.getName())
                .withIncludeExpression(".*\\." + column);
    }

    /** Row records say what may be null, and nothing else may. */
    private static void writePackageInfo(Path target) throws java.io.IOException {
        Files.writeString(target.resolve("dev/reelscribe/db/generated/tables/pojos/package-info.java"), """
                /** One immutable record a table, generated from the schema. */
                @org.jspecify.annotations.NullMarked
                package dev.reelscribe.db.generated.tables.pojos;
                """);
    }
}
