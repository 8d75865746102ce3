package dev.daejo.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Day after day of a big night: what is bought and cancelled, kept in mind only as sums by member and month. */
final class BulkStream {

    private static final LocalDate FIRST = Days.on(9, 1);
    private static final LocalDate LAST = Days.LAST_COVERED;
    private static final int CANCELS_PER_THOUSAND = 25;
    private static final int PARTIAL_OF_CANCELS = 5;
    private static final int REFUND_OF_CANCELS = 4;
    private static final int REFUNDS_LOST_PER_THOUSAND = 10;
    private static final int CANCEL_AFTER_DAYS = 4;

    /** A purchase that is going to be cancelled, and how much of it. */
    private record Undoing(int member, long approvalNo, Shop shop, long won, long part, BulkDay day) {

        LocalDate on() {
            return day.on().plusDays(CANCEL_AFTER_DAYS);
        }
    }

    private final BulkStatements statements;
    private final BulkFiles files;
    private final int members;
    private final SplittableRandom random;
    private final BulkSums sums;
    private final BulkPayers payers;
    private final BulkRewards rewards;
    private final List<Shop> shops;
    private final Deque<Undoing> undoings = new ArrayDeque<>();
    private int requests;

    BulkStream(BulkStatements statements, BulkFiles files, int members, long seed) {
        this.statements = statements;
        this.files = files;
        this.members = members;
        this.random = new SplittableRandom(seed);
        this.sums = new BulkSums(members, random.split());
        this.payers = new BulkPayers(files, sums);
        this.rewards = new BulkRewards(statements, sums, files);
        this.shops = new ArrayList<>(Shops.NEIGHBOURHOOD);
        shops.addAll(Shops.ELSEWHERE);
    }

    void write(int lines) throws IOException {
        payers.enroll();
        long days = ChronoUnit.DAYS.between(FIRST, LAST) + 1;
        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            BulkDay day = BulkDay.of(on);
            statements.begin(day);
            cancelWhatIsDue(on);
            rewards.creditWhatIsDue(day);
            payers.payWhatIsDue(day);
            buy(day, lines * (ChronoUnit.DAYS.between(FIRST, on) + 1) / days);
        }
    }

    private void buy(BulkDay day, long until) throws IOException {
        while (statements.written() < until) {
            int member = random.nextInt(members);
            Shop shop = shops.get(random.nextInt(shops.size()));
            long won = 100L * (25 + random.nextInt(700));
            long approvalNo = statements.purchase(member, shop, won);
            sums.add(member, day.month(), shop, won);
            if (random.nextInt(1000) < CANCELS_PER_THOUSAND) {
                undo(new Undoing(member, approvalNo, shop, won, part(won), day));
            }
        }
    }

    private long part(long won) {
        return random.nextInt(PARTIAL_OF_CANCELS) > 0 ? won : 100 * (1 + random.nextLong(won / 100 - 1));
    }

    private void undo(Undoing undoing) throws IOException {
        if (undoing.on().isAfter(LAST.minusDays(7))) {
            return;
        }
        if (random.nextInt(REFUND_OF_CANCELS) > 0) {
            undoings.add(undoing);
            return;
        }
        String requestId = request(undoing);
        if (random.nextInt(1000) < REFUNDS_LOST_PER_THOUSAND) {
            files.planted(new BulkPlant("MISSING", "REFUND", undoing.member(), "", requestId, undoing.part(), 0));
            return;
        }
        undoings.add(undoing);
    }

    /** Asked two days after posting, approved the day after; the cancel is in time. */
    private String request(Undoing undoing) throws IOException {
        requests++;
        String requestId = "RH-%07d".formatted(requests);
        LocalDate decided = undoing.day().on().plusDays(3);
        files.row(
                "inbox/refunds-hana-2025.csv",
                BulkFiles.REFUNDS,
                String.join(
                        ",",
                        requestId,
                        "HANA",
                        BulkSums.id(undoing.member()),
                        Long.toString(undoing.approvalNo()),
                        undoing.day().on().plusDays(2) + "T10:00",
                        Long.toString(undoing.part()),
                        "단순 변심",
                        "APPROVED",
                        decided.toString(),
                        decided + "T16:00"));
        return requestId;
    }

    private void cancelWhatIsDue(LocalDate on) throws IOException {
        while (!undoings.isEmpty() && !undoings.element().on().isAfter(on)) {
            Undoing undoing = undoings.remove();
            int member = undoing.member();
            statements.cancel(member, undoing.approvalNo(), undoing.shop(), undoing.part());
            sums.takeOff(member, undoing.day().month(), undoing.shop(), undoing.won(), undoing.part());
        }
    }
}
