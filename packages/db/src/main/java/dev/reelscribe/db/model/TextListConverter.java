package dev.reelscribe.db.model;

import java.util.List;
import org.jooq.impl.AbstractConverter;

/** {@code text[]} as {@link TextList}. */
public final class TextListConverter extends AbstractConverter<String[], TextList> {

    public TextListConverter() {
        super(String[].class, TextList.class);
    }

    @Override
    @SuppressWarnings("NullAway") // jOOQ hands null through for SQL NULL
    public TextList from(String[] texts) {
        return texts == null ? null : new TextList(List.of(texts));
    }

    @Override
    @SuppressWarnings("NullAway")
    public String[] to(TextList texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }
}
