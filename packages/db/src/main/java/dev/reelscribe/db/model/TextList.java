package dev.reelscribe.db.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** Texts in order, immutable, none of them null: a {@code text[]} column. A type of its own has a class to name it by. */
public final class TextList extends AbstractList<String> implements RandomAccess {

    private final List<String> texts;

    public TextList(Collection<String> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public String get(int index) {
        return texts.get(index);
    }

    @Override
    public int size() {
        return texts.size();
    }
}
