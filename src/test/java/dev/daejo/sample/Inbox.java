package dev.daejo.sample;

import static dev.daejo.sample.Days.on;

import dev.daejo.sample.InputFiles.Covered;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The quarter as the files that would have come in. */
final class Inbox {

    private final Quarter quarter;
    private final Map<String, String> files = new TreeMap<>();

    private Inbox(Quarter quarter) {
        this.quarter = quarter;
    }

    /** File name to text. */
    static Map<String, String> files(Quarter quarter) {
        Inbox inbox = new Inbox(quarter);
        inbox.statements();
        inbox.payouts();
        inbox.refunds();
        inbox.enrollmentsAndLists();
        inbox.incidents();
        return inbox.files;
    }

    private void statements() {
        List<Covered> months = months();
        for (Covered month : months) {
            files.put(
                    statementName(Issuer.HANA, month) + ".ctl",
                    control(statement(Issuer.HANA, month), amount(Issuer.HANA, month)));
        }
        for (LocalDate day = on(12, 1); !day.isAfter(Days.LAST_COVERED); day = day.plusDays(1)) {
            statement(Issuer.HANA, new Covered(day, day));
        }
        months.forEach(month -> statement(Issuer.KAKAOPAY, month));
        statement(Issuer.KAKAOPAY, new Covered(on(12, 1), on(12, 15)));
        statement(Issuer.KAKAOPAY, new Covered(on(12, 16), on(12, 16)));
    }

    private static List<Covered> months() {
        return List.of(
                new Covered(on(9, 1), on(9, 30)),
                new Covered(on(10, 1), on(10, 31)),
                new Covered(on(11, 1), on(11, 30)));
    }

    private Csv statement(Issuer issuer, Covered days) {
        Csv csv = InputFiles.statement(lines(issuer, days));
        files.put(statementName(issuer, days), csv.text());
        return csv;
    }

    private List<Line> lines(Issuer issuer, Covered days) {
        return quarter.statements().all().stream()
                .filter(line -> line.issuer() == issuer && days.holds(line.postedOn()))
                .toList();
    }

    private long amount(Issuer issuer, Covered days) {
        return lines(issuer, days).stream().mapToLong(Line::amount).sum();
    }

    private static String statementName(Issuer issuer, Covered days) {
        return "statement-%s-%s.csv".formatted(issuer.name().toLowerCase(Locale.ROOT), days);
    }

    private static String control(Csv csv, long amount) {
        return "lines=%d%namount=%d%n".formatted(csv.dataRows(), amount).replace(System.lineSeparator(), "\n");
    }

    private void payouts() {
        List<LocalDate> semas = List.of(
                on(9, 15),
                on(10, 1),
                on(10, 15),
                on(10, 16),
                on(10, 17),
                on(11, 1),
                on(11, 15),
                on(11, 16),
                on(11, 17),
                on(12, 1),
                on(12, 15),
                on(12, 16),
                on(12, 17));
        payouts("semas", quarter.semas(), semas);
        List<LocalDate> monthly = List.of(on(9, 1), on(10, 1), on(11, 1), on(12, 1), on(12, 17));
        payouts("hana", quarter.hana(), monthly);
        payouts("kakaopay", quarter.kakaopay(), monthly);
    }

    /** One file from each of these days up to the day before the next. */
    private void payouts(String payer, PayoutDesk desk, List<LocalDate> starts) {
        for (int i = 0; i + 1 < starts.size(); i++) {
            Covered days = new Covered(starts.get(i), starts.get(i + 1).minusDays(1));
            List<Payout> rows = desk.rows().stream()
                    .filter(row -> days.holds(row.processedAt().toLocalDate()))
                    .toList();
            files.put(
                    "payouts-%s-%s.csv".formatted(payer, days),
                    InputFiles.payouts(rows).text());
        }
    }

    private void refunds() {
        Map<String, List<Refund>> byFile = new TreeMap<>();
        for (Refund row : quarter.refunds().rows()) {
            String issuer = row.purchase().issuer().name().toLowerCase(Locale.ROOT);
            byFile.computeIfAbsent("refunds-%s-%tY%<tm.csv".formatted(issuer, row.updatedAt()), f -> new ArrayList<>())
                    .add(row);
        }
        byFile.forEach((file, rows) -> files.put(file, InputFiles.refunds(rows).text()));
    }

    private void enrollmentsAndLists() {
        quarter.enrollments().stream()
                .collect(Collectors.groupingBy(Enrollment::file))
                .forEach((file, rows) ->
                        files.put(file + ".csv", InputFiles.enrollments(rows).text()));
        quarter.listed().stream()
                .collect(Collectors.groupingBy(ListedRow::file))
                .forEach((file, rows) ->
                        files.put(file + ".csv", InputFiles.expected(rows).text()));
    }

    private void incidents() {
        Csv csv = new Csv("incident_id,system,starts_at,ends_at,kind,note");
        incident(
                csv,
                "I-2025-031",
                "ONNURI",
                on(10, 15).atTime(9, 20),
                on(10, 16).atTime(13, 0),
                "OUTAGE",
                "지급 폭주로 인한 장애");
        incident(
                csv,
                "I-2025-034",
                "KAKAO-PAY",
                on(11, 20).atTime(10, 5),
                on(11, 20).atTime(18, 40),
                "OUTAGE",
                "취소 처리 장애");
        incident(
                csv,
                "I-2025-035",
                "HANA-CORE",
                on(11, 23).atTime(1, 0),
                on(11, 23).atTime(5, 0),
                "MAINTENANCE",
                "정기 점검");
        incident(
                csv, "I-2025-038", "ONNURI", on(12, 1).atTime(23, 30), on(12, 2).atTime(0, 30), "MAINTENANCE", "정기 점검");
        files.put("incidents-2025.csv", csv.text());
    }

    private static void incident(
            Csv csv, String id, String system, LocalDateTime from, LocalDateTime to, String kind, String note) {
        csv.row(id, system, from, to, kind, note);
    }
}
