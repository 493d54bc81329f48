package dev.reelscribe.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts the messages of the WebSocket into the API's description, each kind told by its {@code type}. */
@Component
class LiveSchemas implements OpenApiCustomizer {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        describe(document.getComponents(), WebSocketJobUpdate.class, "What the server says over /ws.");
        describe(document.getComponents(), ClientMessage.class, "What a page says over /ws, a token first.");
    }

    private static void describe(Components components, Class<?> union, String description) {
        var schema = new Schema<>().description(description).discriminator(new Discriminator().propertyName("type"));
        for (var type : union.getAnnotation(JsonSubTypes.class).value()) {
            var ref = PREFIX + describeOption(components, type);
            schema.getDiscriminator().mapping(type.name(), ref);
            schema.addOneOfItem(new Schema<>().$ref(ref));
        }
        components.addSchemas(union.getSimpleName(), schema);
    }

    private static String describeOption(Components components, JsonSubTypes.Type type) {
        var name = type.value().getSimpleName();
        ModelConverters.getInstance(true).readAll(type.value()).forEach((other, schema) -> {
            if (!other.equals(name) && !other.equals("WebSocketJobUpdate") && !other.equals("ClientMessage")) {
                components.getSchemas().putIfAbsent(other, schema);
            }
        });
        var record = Objects.requireNonNull(
                ModelConverters.getInstance(true).readAll(type.value()).get(name));
        components.addSchemas(name, option(type.name(), record));
        return name;
    }

    /** A flat object: the tag, then the record's own properties. */
    private static Schema<?> option(String tag, Schema<?> record) {
        var flat = new Schema<>();
        flat.setTypes(Set.of("object"));
        var kind = new StringSchema();
        kind.setTypes(Set.of("string"));
        kind.setConst(tag);
        flat.addProperty("type", kind);
        var own = record.getAllOf() == null ? record : record.getAllOf().getLast();
        var required = new ArrayList<>(List.of("type"));
        if (own.getProperties() != null) {
            own.getProperties().forEach((name, schema) -> {
                if (!name.equals("type")) {
                    flat.addProperty(name, schema);
                    required.add(name);
                }
            });
        }
        flat.setRequired(required);
        return flat;
    }
}
