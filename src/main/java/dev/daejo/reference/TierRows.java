package dev.daejo.reference;

import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.Tier;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code program-tiers.csv}. A tier that says neither a rate nor a fixed amount gives those of its program.
 */
final class TierRows {

    private final Table table;

    TierRows(Table table, Known programs) {
        this.table = table;
        table.rows().forEach(row -> checkValues(row, programs));
        table.uniqueBy("from_spend", "프로그램·실적 하한", TierRows::key);
    }

    /** Reads every value, for its fault, also where no program asks for the tier. */
    private static void checkValues(Row row, Known programs) {
        programs.check(row, "program_id");
        row.won("from_spend");
        row.decimal("rate");
        row.won("fixed_amount");
        row.won("period_cap");
    }

    /** The tiers of a program; a fault of a tier that does not fit it. */
    List<Tier> of(Row program) {
        return table.rows().stream()
                .filter(row -> row.text("program_id").equals(program.text("program_id")))
                .map(row -> tier(row, program))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean hasAnyOf(Row program) {
        return table.values("program_id").contains(program.text("program_id"));
    }

    private static Optional<Tier> tier(Row row, Row program) {
        checkFit(row, program);
        Row giver = givesSomething(row) ? row : program;
        return row.won("from_spend")
                .map(from -> new Tier(
                        from,
                        giver.decimal("rate").orElse(null),
                        giver.won("fixed_amount").orElse(null),
                        row.won("period_cap").orElse(Payback.NO_CAP)));
    }

    private static void checkFit(Row row, Row program) {
        boolean ofAnotherKind = program.oneOf("kind", ProgramKind.class)
                .filter(kind -> kind != ProgramKind.SPEND_RATE)
                .isPresent();
        if (ofAnotherKind) {
            row.fault("program_id", "%s 프로그램의 구간".formatted(program.text("kind")), "SPEND_RATE 프로그램의 구간");
        } else if (!givesSomething(row) && !givesSomething(program)) {
            row.fault("rate", "rate와 fixed_amount가 구간에도 프로그램에도 없음", "둘 중 하나 이상");
        }
    }

    private static boolean givesSomething(Row row) {
        return row.has("rate") || row.has("fixed_amount");
    }

    private static Object key(Row row) {
        String from = row.text("from_spend");
        return List.of(
                row.text("program_id"),
                Notation.whole(from).map(Object.class::cast).orElse(from));
    }
}
