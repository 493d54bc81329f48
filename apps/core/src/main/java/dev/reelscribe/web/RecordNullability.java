package dev.reelscribe.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a record what its Java type says: every component is there, and it may be null where it is marked
 * {@code @Nullable}, nowhere else.
 */
final class RecordNullability implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = rawClass(type);
        if (schema != null && raw != null && raw.isRecord()) {
            var model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                describe(raw.getRecordComponents(), model);
            }
        }
        return schema;
    }

    private static @Nullable Class<?> rawClass(AnnotatedType type) {
        JavaType java = type.getType() == null ? null : Json31.mapper().constructType(type.getType());
        return java == null ? null : java.getRawClass();
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var ref = schema.get$ref();
        return ref == null ? schema : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void describe(RecordComponent[] components, Schema<?> model) {
        var properties = model.getProperties();
        for (var component : components) {
            var name = SnakeCaseName.of(component.getName());
            var property = properties.get(name);
            if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(name, nullable(property));
            }
        }
        model.setRequired(List.copyOf(properties.keySet()));
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.getAnyOf() != null) {
            return schema;
        }
        if (schema.get$ref() != null) {
            return new Schema<>()
                    .anyOf(List.of(new Schema<>().$ref(schema.get$ref()), new Schema<>().types(Set.of("null"))));
        }
        var types = new LinkedHashSet<>(schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        return schema;
    }
}
