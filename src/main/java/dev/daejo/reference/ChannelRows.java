package dev.daejo.reference;

import dev.daejo.reconciliation.claim.ClaimStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code channels.csv}; several channels for one step stand in the order of the file. */
final class ChannelRows {

    private static final Set<String> ANSWERS = Set.of("yes", "no");

    private ChannelRows() {}

    static List<Channel> read(Table table, Known counterparties) {
        return table.rows().stream()
                .map(row -> channel(row, counterparties))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Channel> channel(Row row, Known counterparties) {
        counterparties.check(row, "counterparty_id");
        boolean verified = row.value("verified", "yes, no 중 하나", ChannelRows::answer)
                .filter("yes"::equals)
                .isPresent();
        return row.oneOf("step", ClaimStep.class)
                .map(step -> new Channel(
                        row.text("counterparty_id"),
                        step,
                        row.text("channel"),
                        row.text("contact"),
                        row.text("hours"),
                        row.text("documents"),
                        verified,
                        row.text("note")));
    }

    private static Optional<String> answer(String text) {
        return Optional.of(text).filter(ANSWERS::contains);
    }
}
