package dev.reelscribe.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.reelscribe.problem.ProblemResponse;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's own description: generated from the records, with what the generator cannot know by itself. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BEARER = "bearer";

    /** The generator reads classes with a mapper of its own, which has to be told our naming. */
    @Bean
    ModelResolver modelResolver() {
        ModelResolver.enumsAsRef = true;
        return new ModelResolver(Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))
                .openapi31(true);
    }

    @Bean
    RecordNullability recordNullability() {
        return new RecordNullability();
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Reelscribe")
                        .version("1")
                        .summary("From a video to everything needed to publish it")
                        .description("Errors are RFC 9457 problems with a stable `code`. Times are ISO 8601 in UTC. "
                                + "Links to files last fifteen minutes.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("This server")))
                .tags(List.of(
                        new Tag().name("videos").description("Recordings and their uploads"),
                        new Tag().name("jobs").description("The processing of a video and what it found"),
                        new Tag().name("files").description("Bytes behind signed links")))
                .security(List.of(new SecurityRequirement().addList(BEARER)))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .bearerFormat("JWT")
                                        .description("A Supabase access token, or one of the embedded sign-in")));
    }

    @Bean
    OpenApiCustomizer problems() {
        return document -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemResponse.class)
                    .forEach(document.getComponents()::addSchemas);
            var problem = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .map(Operation::getResponses)
                    .forEach(responses -> responses.addApiResponse(
                            "4XX",
                            new ApiResponse()
                                    .description("Refused; `code` says why, `detail` what to do")
                                    .content(problem)));
        };
    }

    @Bean
    OpenApiCustomizer optionalInRequests() {
        return new OptionalInRequests();
    }
}
