package dev.reelscribe.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What may be null may also be left out of a request; an answer always holds every property. */
final class OptionalInRequests implements OpenApiCustomizer {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        var components = document.getComponents();
        var asked = new HashSet<String>();
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
                .forEach(body -> collect(body.getSchema(), components, asked));
        asked.forEach(name -> relax(named(components, name)));
    }

    private static void collect(Schema<?> schema, Components components, Set<String> found) {
        if (schema.get$ref() != null) {
            var name = schema.get$ref().substring(PREFIX.length());
            if (found.add(name)) {
                collect(named(components, name), components, found);
            }
        }
        if (schema.getItems() != null) {
            collect(schema.getItems(), components, found);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, components, found));
        }
    }

    private static void relax(Schema<?> schema) {
        if (schema.getRequired() == null) {
            return;
        }
        var needed = schema.getRequired().stream()
                .filter(name ->
                        !mayBeNull(Objects.requireNonNull(schema.getProperties().get(name))))
                .toList();
        schema.setRequired(needed.isEmpty() ? null : List.copyOf(needed));
    }

    private static Schema<?> named(Components components, String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    private static boolean mayBeNull(Schema<?> property) {
        return property.getAnyOf() != null
                || (property.getTypes() != null && property.getTypes().contains("null"));
    }
}
