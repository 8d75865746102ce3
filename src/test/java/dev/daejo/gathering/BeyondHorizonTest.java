package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.ProgramMaker;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members gathered within the horizon, most of their files lying beyond it, are found to be owed what they are owed. */
class BeyondHorizonTest {

    private static final int LINES = 6_000;
    private static final int MEMBERS = 700;
    private static final LocalDate D = LocalDate.of(2025, 12, 20);
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final Night NIGHT = new Scene(
                    D.toString(), ProgramMaker.spendRate().closeAfter(0))
            .refundsCloseAfter(0)
            .night();

    private final Map<String, Long> lastLine = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areReconciledAsOfAllTheirLines(long seed) throws IOException {
        List<StatementLine> rows = rows(new Random(seed));
        Gathered gathered = Gathering.gather(
                Some.filesOf(rows), NIGHT.terms(), D, 2, DigestSource.inMemory((file, sink) -> read(rows, file, sink)));
        Map<String, MemberLedger> all = byMember(gathered.ledgers());
        Map<String, MemberLedger> within = byMember(gathered.withinHorizon());
        Reconciliation core = new Reconciliation(NIGHT);

        all.forEach((member, ledger) ->
                assertThat(said(core, within.get(member))).as(member).isEqualTo(said(core, ledger)));
        assertThat(within.values().stream().filter(ledger -> !ledger.equals(all.get(ledger.memberId()))))
                .as("members whose old lines are left out")
                .hasSizeGreaterThan(MEMBERS / 10);
        assertThat(within.values().stream()
                        .filter(ledger -> ledger.equals(all.get(ledger.memberId())))
                        .filter(ledger -> ledger.purchases().stream()
                                .anyMatch(purchase -> purchase.postedOn().isBefore(FIRST.plusMonths(1)))))
                .as("members whose old lines are looked up")
                .hasSizeGreaterThan(MEMBERS / 10);
    }

    /** Of a member with nothing within the horizon nothing is found. */
    private static List<?> said(Reconciliation core, @Nullable MemberLedger ledger) {
        MemberOutcome outcome = ledger == null
                ? core.reconcile(new MemberLedger(
                        "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                : core.reconcile(ledger);
        return List.of(outcome.discrepancies(), outcome.totals(), outcome.breakdown());
    }

    private static Map<String, MemberLedger> byMember(Ledgers ledgers) {
        return ledgers.between(0, ledgers.members(), Function.identity()).stream()
                .collect(Collectors.toMap(MemberLedger::memberId, Function.identity()));
    }

    private static LeftOut read(List<StatementLine> rows, KnownFile file, RowSink sink) {
        rows.stream().filter(row -> row.origin().file().equals(file.name())).forEach(sink::statementLine);
        return LeftOut.NOTHING;
    }

    /** One in ten is a cancel of any earlier purchase of its member, so that many name one beyond the horizon. */
    private List<StatementLine> rows(Random random) {
        List<StatementLine> rows = new ArrayList<>();
        Map<String, List<Purchase>> bought = new HashMap<>();
        for (int line = 0; line < LINES; line++) {
            LocalDate used = FIRST.plusDays((long) line * 105 / LINES);
            String member = "M" + random.nextInt(MEMBERS);
            List<Purchase> before = bought.computeIfAbsent(member, any -> new ArrayList<>());
            if (!before.isEmpty() && random.nextInt(10) == 0) {
                rows.add(cancel(before.get(random.nextInt(before.size())), used, random));
            } else {
                Purchase purchase = purchase("L" + line, member, used, used.plusDays(random.nextInt(4)), random);
                before.add(purchase);
                rows.add(purchase);
            }
        }
        return rows;
    }

    private RowOrigin next(LocalDate posted) {
        String file = "statement-hana-" + posted.toString().replace("-", "") + ".csv";
        return new RowOrigin(file, lastLine.merge(file, 2L, (last, first) -> last + 1));
    }

    private Purchase purchase(String lineId, String member, LocalDate used, LocalDate posted, Random random) {
        return new Purchase(
                Scene.HANA,
                lineId,
                member,
                new CardKey("token-" + member, "1111"),
                used.atTime(12, 0),
                posted,
                "A" + random.nextInt(8),
                "FOOD",
                "OFFLINE",
                10_000 + random.nextInt(3) * 5_000,
                "KRW",
                next(posted));
    }

    private Cancel cancel(Purchase of, LocalDate used, Random random) {
        LocalDate posted = used.plusDays(random.nextInt(3));
        return new Cancel(
                Scene.HANA,
                "C" + of.lineId() + "-" + posted,
                of.memberId(),
                of.card(),
                used.atTime(13, 0),
                posted,
                "C",
                of.approvalNo(),
                5_000,
                "KRW",
                next(posted));
    }
}
