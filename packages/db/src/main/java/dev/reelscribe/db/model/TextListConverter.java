package dev.reelscribe.db.model;

import java.util.List;
import org.jooq.impl.AbstractConverter;

/** {@code text[]} as an immutable list. */
@SuppressWarnings({"rawtypes", "unchecked"}) // a class literal carries no type argument
public final class TextListConverter extends AbstractConverter<String[], List<String>> {

    public TextListConverter() {
        super(String[].class, (Class) List.class);
    }

    @Override
    @SuppressWarnings("NullAway") // jOOQ hands null through for SQL NULL
    public List<String> from(String[] texts) {
        return texts == null ? null : List.of(texts);
    }

    @Override
    @SuppressWarnings("NullAway")
    public String[] to(List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }
}
