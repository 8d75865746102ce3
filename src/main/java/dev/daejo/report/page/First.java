package dev.daejo.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps, of all rows that pass, the first thousand. */
final class First<T> implements Consumer<T> {

    static final int KEPT = 1_000;

    private final List<T> rows = new ArrayList<>();

    @Override
    public void accept(T row) {
        if (rows.size() < KEPT) {
            rows.add(row);
        }
    }

    List<T> list() {
        return List.copyOf(rows);
    }
}
