package dev.daejo.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/** The statements of a big night, one for each month that the posting days lie in. */
final class BulkStatements {

    private static final int FIRST_LINE = 100_000_000;
    private static final int FIRST_APPROVAL = 10_000_000;

    private final BulkFiles files;
    private final BulkEncoding form;
    private final StringBuilder row = new StringBuilder(200);
    private BufferedWriter open;
    private BufferedWriter openForCredits;
    private BulkDay day;
    private long written;

    BulkStatements(BulkFiles files, BulkEncoding form) throws IOException {
        this.files = files;
        this.form = form;
        this.day = BulkDay.of(Days.on(9, 1));
        this.open = statement();
        this.openForCredits = open;
    }

    /** From now on lines are posted on this day. */
    void begin(BulkDay begun) throws IOException {
        day = begun;
        open = statement();
    }

    /** From now on credits are posted, on the day begun. */
    void beginCredits() throws IOException {
        openForCredits = form.isCanonical()
                ? open
                : files.begin(
                        "inbox/statement-hana-%s.csv".formatted(compact(day.on())),
                        BulkFiles.STATEMENT,
                        StandardCharsets.UTF_8);
    }

    /** Lines of all kinds so far. */
    long written() {
        return written;
    }

    /** Adds one and gives its approval number. */
    long purchase(int member, Shop shop, long won) throws IOException {
        return bought(form.purchase(), member, "", shop, won);
    }

    void cancel(int member, long original, Shop shop, long won) throws IOException {
        bought(form.cancel(), member, Long.toString(original), shop, won);
    }

    void credit(int member, long won, String program, String reference) throws IOException {
        begin(member).append(day.posted()).append("T09:00,").append(day.posted());
        row.append(",CREDIT,,,,,,,").append(won).append(",KRW,").append(program);
        row.append(',').append(reference).append('\n');
        openForCredits.append(row);
    }

    private long bought(String type, int member, String original, Shop shop, long won) throws IOException {
        begin(member).append(day.used()).append(form.beforeTime()).append(10 + written % 12);
        row.append(':').append(10 + written % 50).append(',').append(day.posted());
        row.append(',').append(type).append(',').append(FIRST_APPROVAL + written);
        row.append(',').append(original).append(',').append(shop.id());
        row.append(',').append(shop.name()).append(',').append(shop.category());
        row.append(',').append(shop.channel()).append(',').append(won);
        row.append(form.isCanonical() ? ",KRW,,\n" : ",KRW\n");
        open.append(row);
        return FIRST_APPROVAL + written;
    }

    private StringBuilder begin(int member) {
        written++;
        row.setLength(0);
        row.append('L')
                .append(FIRST_LINE + written)
                .append(',')
                .append(BulkSums.ID)
                .append(BulkSums.FIRST + member);
        return row.append(",5310-****-****-").append(1_000 + member % 9_000).append(',');
    }

    private BufferedWriter statement() throws IOException {
        LocalDate first = day.on().withDayOfMonth(1);
        LocalDate end = YearMonth.from(first).atEndOfMonth();
        LocalDate last = end.isAfter(Days.LAST_COVERED) ? Days.LAST_COVERED : end;
        String name = "inbox/statement-hana-" + compact(first) + "-" + compact(last) + ".csv";
        return files.begin(name, form.header(), form.charset());
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
