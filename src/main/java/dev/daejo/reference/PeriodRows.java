package dev.daejo.reference;

import dev.daejo.reconciliation.program.PeriodOverride;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code program-periods.csv}. A period outside its program's months is a fault; but where members enrolled late
 * move to the following period's pay day, a pay day may be named for a month after the program's last.
 */
final class PeriodRows {

    private final Table table;

    PeriodRows(Table table, Known programs) {
        this.table = table;
        table.rows().forEach(row -> checkValues(row, programs));
        table.uniqueBy("period", "프로그램·기간", row -> List.of(row.text("program_id"), row.text("period")));
    }

    /** Reads every value, for its fault, also where no program asks for the month. */
    private static void checkValues(Row row, Known programs) {
        programs.check(row, "program_id");
        row.won("period_cap");
        Optional<LocalDate> payOn = row.date("pay_on");
        row.period("period")
                .map(period -> period.atDay(1))
                .filter(begins -> payOn.filter(begins::isAfter).isPresent())
                .ifPresent(begins -> row.fault("pay_on", "기간의 첫날 %s 이후".formatted(begins)));
    }

    /** What is changed for the months of a program. */
    Map<YearMonth, PeriodOverride> of(Row program) {
        Map<YearMonth, PeriodOverride> overrides = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.text("program_id").equals(program.text("program_id"))) {
                PeriodOverride override = new PeriodOverride(
                        row.won("period_cap").orElse(null), row.date("pay_on").orElse(null));
                row.period("period").ifPresent(period -> {
                    checkFit(row, period, program);
                    overrides.put(period, override);
                });
            }
        }
        return overrides;
    }

    private static void checkFit(Row row, YearMonth period, Row program) {
        Optional<YearMonth> first = program.date("starts_on").map(YearMonth::from);
        Optional<YearMonth> last = program.date("ends_on").map(YearMonth::from);
        if (first.filter(period::isBefore).isPresent()
                || (last.filter(period::isAfter).isPresent() && !onlyMovesLateEnrollment(row, program))) {
            row.fault("period", "프로그램 기간(%s … %s)의 달".formatted(program.text("starts_on"), program.text("ends_on")));
        }
    }

    private static boolean onlyMovesLateEnrollment(Row row, Row program) {
        return program.has("enroll_cutoff_day") && row.has("pay_on") && !row.has("period_cap");
    }
}
