package dev.daejo.bench.discrepancies;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes a night of listed promises of which each is one discrepancy: reference data, an inbox, and {@code planted.csv}, which
 * says how many of each type must be found. One member has one promise; amounts and ways to be wrong are drawn by the seed.
 */
final class WrongNight {

    /** The business date that it is written for. */
    static final String BUSINESS_DATE = "2025-12-17";

    private static final long SEED = 1;
    private static final String PLANTED = "planted.csv";

    private static final String PROGRAMS = """
            program_id,name,kind,counterparty_id,starts_on,ends_on,paid_by,grace_days,claim_within_days
            GIFT,온누리 환급,LISTED,SEMAS,2025-09-01,2025-12-31,PAYOUT,2,180
            POINT,포인트 적립,LISTED,NAVER,2025-09-01,2025-12-31,PAYOUT,2,90
            """;
    private static final String COUNTERPARTIES = """
            counterparty_id,name,kind,system,answer_business_days,payouts_every,delivery_lag_days
            SEMAS,소상공인시장진흥공단,AGENCY,ONNURI,2,DAY,1
            NAVER,네이버페이,PAY_PROVIDER,NPAY,2,DAY,1
            """;
    private static final String CHANNELS = """
            counterparty_id,step,channel,contact,hours,documents,verified
            SEMAS,CONTACT,전화,1357,평일 9-18시,신청 내역|카드 명세서,no
            SEMAS,DOCUMENTS,서면,고객지원팀,평일 9-18시,신청 내역|카드 명세서,no
            NAVER,CONFIRM,전화,1588-3819,평일 9-18시,적립 내역,no
            """;
    private static final String CODES = """
            system,code,class,meaning
            ONNURI,0000,SUCCESS,정상
            ONNURI,E901,SYSTEM,시스템 오류
            """;
    private static final String INCIDENTS = """
            incident_id,system,starts_at,ends_at,kind,note
            I-2025-11,NPAY,2025-11-14T00:00,2025-11-14T23:00,OUTAGE,적립 시스템 장애
            """;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<Wrong, Integer> planted = new EnumMap<>(Wrong.class);
    private final BufferedWriter promises;
    private final BufferedWriter payouts;
    private int paid;

    private WrongNight(BufferedWriter promises, BufferedWriter payouts) {
        this.promises = promises;
        this.payouts = payouts;
    }

    /** The folder of the night, written where it is not there yet. */
    static Path ready(Path folder, int cases) throws IOException {
        Path night = folder.resolve("wrong-" + cases);
        if (!Files.exists(night.resolve(PLANTED))) {
            write(night, cases);
        }
        return night;
    }

    /** What must be found: a type and how many of it, a line each. */
    static Path planted(Path night) {
        return night.resolve(PLANTED);
    }

    private static void write(Path night, int cases) throws IOException {
        reference(Files.createDirectories(night.resolve("reference")));
        Files.createDirectories(night.resolve("layouts"));
        Path inbox = Files.createDirectories(night.resolve("inbox"));
        Files.writeString(inbox.resolve("incidents-2025.csv"), INCIDENTS);
        Files.writeString(inbox.resolve("payouts-naver-20251001-20251216.csv"), WrongRow.PAYOUTS);
        try (BufferedWriter promises = Files.newBufferedWriter(inbox.resolve("expected-202510.csv"));
                BufferedWriter payouts =
                        Files.newBufferedWriter(inbox.resolve("payouts-semas-20251001-20251216.csv"))) {
            WrongNight wrong = new WrongNight(promises, payouts);
            wrong.members(cases);
            Files.writeString(planted(night), wrong.counts());
        }
    }

    private static void reference(Path folder) throws IOException {
        Files.writeString(folder.resolve("programs.csv"), PROGRAMS);
        Files.writeString(folder.resolve("counterparties.csv"), COUNTERPARTIES);
        Files.writeString(folder.resolve("channels.csv"), CHANNELS);
        Files.writeString(folder.resolve("response-codes.csv"), CODES);
        Files.writeString(folder.resolve("holidays.csv"), "date,name\n2025-12-25,성탄절\n");
    }

    private void members(int cases) throws IOException {
        promises.write(WrongRow.EXPECTED);
        payouts.write(WrongRow.PAYOUTS);
        for (int member = 0; member < cases; member++) {
            Wrong wrong = Wrong.TWENTY.get(random.nextInt(Wrong.TWENTY.size()));
            planted.merge(wrong, 1, Integer::sum);
            member(new WrongRow("M%07d".formatted(member), 1_000 + random.nextInt(90_000)), wrong);
        }
    }

    private void member(WrongRow row, Wrong wrong) throws IOException {
        if (wrong != Wrong.UNEXPECTED) {
            promises.write(row.promised(wrong == Wrong.OUTAGE ? "POINT" : "GIFT"));
        }
        switch (wrong) {
            case MISSING, OUTAGE -> {}
            case SHORT -> payouts.write(row.paid(++paid, row.won() - 300, "14"));
            case LATE -> payouts.write(row.paid(++paid, row.won(), "20"));
            case OVER -> payouts.write(row.paid(++paid, row.won() + 7, "14"));
            case UNEXPECTED -> payouts.write(row.paid(++paid, row.won(), "14"));
            case SYSTEM_ERROR -> payouts.write(row.failed(++paid));
            case DUPLICATE -> {
                payouts.write(row.paid(++paid, row.won(), "14"));
                payouts.write(row.paid(++paid, row.won(), "14"));
            }
        }
    }

    private String counts() {
        StringBuilder lines = new StringBuilder();
        planted.forEach((wrong, count) ->
                lines.append(wrong.name()).append(',').append(count).append('\n'));
        return lines.toString();
    }
}
