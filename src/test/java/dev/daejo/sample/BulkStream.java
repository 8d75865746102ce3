package dev.daejo.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Day after day of a big night: what is bought, cancelled and credited, kept in mind only as sums by member and month. */
final class BulkStream {

    private static final LocalDate FIRST = Days.on(9, 1);
    private static final LocalDate LAST = Days.LAST_COVERED;
    private static final int CANCELS_PER_THOUSAND = 25;
    private static final int REFUND_OF_CANCELS = 4;
    private static final int REFUNDS_LOST_PER_THOUSAND = 20;
    private static final int CANCEL_AFTER_DAYS = 4;

    /** A purchase that is going to be cancelled. */
    private record Undoing(int member, String approvalNo, Shop shop, long won, YearMonth month, LocalDate postedOn) {}

    private final BulkFiles files;
    private final int lines;
    private final int members;
    private final SplittableRandom random;
    private final BulkSums sums;
    private final BulkPayers payers;
    private final List<Shop> shops;
    private final Deque<Undoing> undoings = new ArrayDeque<>();
    private final StringBuilder row = new StringBuilder(200);
    private long written;
    private long approvals = 10_000_000;
    private int requests;

    BulkStream(BulkFiles files, int lines, int members, long seed) {
        this.files = files;
        this.lines = lines;
        this.members = members;
        this.random = new SplittableRandom(seed);
        this.sums = new BulkSums(members, random.split());
        this.payers = new BulkPayers(files, sums);
        this.shops = new ArrayList<>(Shops.NEIGHBOURHOOD);
        shops.addAll(Shops.ELSEWHERE);
    }

    void write() throws IOException {
        payers.enroll();
        long days = ChronoUnit.DAYS.between(FIRST, LAST) + 1;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            files.begin(statement(day), BulkFiles.STATEMENT);
            cancelWhatIsDue(day);
            creditWhatIsDue(day);
            payers.payWhatIsDue(day);
            buy(day, lines * (ChronoUnit.DAYS.between(FIRST, day) + 1) / days);
        }
    }

    private void buy(LocalDate day, long until) throws IOException {
        while (written < until) {
            int member = random.nextInt(members);
            Shop shop = shops.get(random.nextInt(shops.size()));
            long won = 100L * (25 + random.nextInt(700));
            YearMonth month = YearMonth.from(day.minusDays(1));
            String approvalNo = line(day, day.minusDays(1), member, "PURCHASE", "", shop, won, "", "");
            sums.add(member, month, shop, won);
            if (random.nextInt(1000) < CANCELS_PER_THOUSAND) {
                undo(new Undoing(member, approvalNo, shop, won, month, day));
            }
        }
    }

    private void undo(Undoing undoing) throws IOException {
        if (undoing.postedOn().plusDays(CANCEL_AFTER_DAYS).isAfter(LAST.minusDays(7))) {
            return;
        }
        if (random.nextInt(REFUND_OF_CANCELS) > 0) {
            undoings.add(undoing);
            return;
        }
        String requestId = request(undoing);
        if (random.nextInt(1000) < REFUNDS_LOST_PER_THOUSAND) {
            payers.planted("MISSING", "REFUND", undoing.member(), "", requestId, undoing.won(), 0);
            return;
        }
        undoings.add(undoing);
    }

    /** Asked two days after posting, approved the day after; the cancel is in time. */
    private String request(Undoing undoing) throws IOException {
        requests++;
        String requestId = "RH-%07d".formatted(requests);
        LocalDate decided = undoing.postedOn().plusDays(3);
        files.row(
                "inbox/refunds-hana-2025.csv",
                BulkFiles.REFUNDS,
                String.join(
                        ",",
                        requestId,
                        "HANA",
                        BulkSums.id(undoing.member()),
                        undoing.approvalNo(),
                        undoing.postedOn().plusDays(2) + "T10:00",
                        String.valueOf(undoing.won()),
                        "단순 변심",
                        "APPROVED",
                        decided.toString(),
                        decided + "T16:00"));
        return requestId;
    }

    private void cancelWhatIsDue(LocalDate day) throws IOException {
        while (!undoings.isEmpty()
                && !undoings.element().postedOn().plusDays(CANCEL_AFTER_DAYS).isAfter(day)) {
            Undoing undoing = undoings.remove();
            line(
                    day,
                    day.minusDays(1),
                    undoing.member(),
                    "CANCEL",
                    undoing.approvalNo(),
                    undoing.shop(),
                    undoing.won(),
                    "",
                    "");
            sums.takeOff(undoing.member(), undoing.month(), undoing.shop(), undoing.won());
        }
    }

    private void creditWhatIsDue(LocalDate day) throws IOException {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        if (day.getDayOfMonth() != 10 || month.isBefore(Days.SEP)) {
            return;
        }
        for (int member = 0; member < members; member++) {
            long won = sums.reward(member, month);
            if (won > 0) {
                String reference = "HANA_EACH/" + BulkSums.id(member) + "/" + month;
                line(day, day, member, "CREDIT", "", Shop.NONE, won, "HANA_EACH", reference);
            }
        }
    }

    private String line(
            LocalDate posted,
            LocalDate used,
            int member,
            String type,
            String original,
            Shop shop,
            long won,
            String program,
            String reference)
            throws IOException {
        written++;
        approvals++;
        String approvalNo = type.equals("CREDIT") ? "" : String.valueOf(approvals);
        row.setLength(0);
        row.append('L').append(100_000_000 + written).append(',').append(BulkSums.id(member));
        row.append(",5310-****-****-")
                .append(1_000 + member % 9_000)
                .append(',')
                .append(used)
                .append('T');
        row.append(10 + written % 12)
                .append(':')
                .append(10 + written % 50)
                .append(',')
                .append(posted)
                .append(',');
        row.append(type)
                .append(',')
                .append(approvalNo)
                .append(',')
                .append(original)
                .append(',')
                .append(shop.id());
        row.append(',')
                .append(shop.name())
                .append(',')
                .append(shop.category())
                .append(',')
                .append(shop.channel());
        row.append(',').append(won).append(",KRW,").append(program).append(',').append(reference);
        files.row(statement(posted), BulkFiles.STATEMENT, row);
        return approvalNo;
    }

    private static String statement(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        LocalDate last = end.isAfter(LAST) ? LAST : end;
        return "inbox/statement-hana-" + compact(first) + "-" + compact(last) + ".csv";
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
