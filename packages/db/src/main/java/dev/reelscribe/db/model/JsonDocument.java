package dev.reelscribe.db.model;

import org.jooq.JSONB;
import org.jooq.impl.AbstractConverter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a jsonb column as a record, with snake_case names. A field the record lacks is an error. */
abstract class JsonDocument<T> extends AbstractConverter<JSONB, T> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    JsonDocument(Class<T> type) {
        super(JSONB.class, type);
    }

    @Override
    @SuppressWarnings("NullAway") // jOOQ hands null through for SQL NULL
    public T from(JSONB json) {
        return json == null ? null : MAPPER.readValue(json.data(), toType());
    }

    @Override
    @SuppressWarnings("NullAway")
    public JSONB to(T document) {
        return document == null ? null : JSONB.jsonb(MAPPER.writeValueAsString(document));
    }
}
