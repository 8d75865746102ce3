package dev.daejo.store;

import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.SECOND;
import static dev.daejo.store.StoreFixture.expected;
import static dev.daejo.store.StoreFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.SomeClaim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.embedded.TestEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night with 50,000 cases; what it takes is reported, that memory does not grow with it is asserted. */
class ManyCasesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyCasesTest.class);

    private static final int BLOCKS = 5;
    private static final int CASES_PER_BLOCK = 10_000;
    private static final int CASES = BLOCKS * CASES_PER_BLOCK;
    private static final int EVIDENCE_PER_CASE = 5;

    /** What is held while rows pass by; all of them at once would be some hundred. */
    private static final long MEGABYTES_AT_MOST = 32;

    @Test
    void areSavedAndReadWithoutHoldingThem() {
        StoreFixture store = StoreFixture.on(TestEngine.EMBEDDED);
        NightRun first = timed("save and finish", () -> night(store, FIRST));
        // Statistics that know the first run only: what a server's own analysis leaves that ran between two nights.
        JdbcClient.create(store.database()).sql("ANALYZE").update();
        NightRun second = timed("save and finish again", () -> night(store, SECOND));
        FinishedRun run = store.read(second);
        long before = usedMegabytes();

        AtomicLong cases = new AtomicLong();
        AtomicLong evidence = new AtomicLong();
        AtomicLong claims = new AtomicLong();
        read(
                "cases",
                () -> run.forEachCase(each -> {
                    evidence.addAndGet(each.discrepancy().evidence().size());
                    claims.addAndGet(each.claims().size());
                    pass(cases, CASES, before);
                }));
        AtomicLong changes = new AtomicLong();
        read("changes", () -> run.forEachChange(row -> changes.incrementAndGet()));

        assertThat(List.of(cases.get(), evidence.get(), claims.get(), changes.get()))
                .containsExactly((long) CASES, (long) CASES * EVIDENCE_PER_CASE, (long) CASES, 0L);
        assertThat(timed("balance", () -> new Cases(store.database()).balance(second.id(), SECOND)))
                .isEqualTo(new CaseBalance(CASES, 0, 0, CASES));
        assertThat(first.openCases()).isEqualTo(CASES);
    }

    private static void pass(AtomicLong seen, long all, long megabytesBefore) {
        if (seen.incrementAndGet() == all * 9 / 10) {
            assertThat(usedMegabytes() - megabytesBefore).isLessThan(MEGABYTES_AT_MOST);
        }
    }

    private static NightRun night(StoreFixture store, LocalDate businessDate) {
        long run = store.runs().begin(businessDate, "1", StoreFixture.AT_NIGHT);
        store.runs().identify(run, "f", Map.of());
        for (int block = 0; block < BLOCKS; block++) {
            store.save(run, block(block), StoreFixture::unaddressed);
        }
        store.runs().finish(run, result());
        return store.runs().finished(businessDate, "f").orElseThrow();
    }

    private static List<MemberOutcome> block(int block) {
        List<MemberOutcome> outcomes = new ArrayList<>();
        for (int at = 0; at < CASES_PER_BLOCK; at++) {
            outcomes.add(outcome("M%08d".formatted(block * CASES_PER_BLOCK + at)));
        }
        return outcomes;
    }

    private static MemberOutcome outcome(String member) {
        Found found = Found.of("C-" + member, DiscrepancyType.MISSING).named("PAYBACK/" + member + "/2025-09");
        for (int line = 0; line < EVIDENCE_PER_CASE; line++) {
            found = found.seenIn("statement-hana-20250901-20250930.csv", 2 + line);
        }
        Discrepancy discrepancy = found.discrepancy();
        Claim claim = SomeClaim.of(
                "K-" + member,
                discrepancy.caseId(),
                Direction.CLAIM,
                discrepancy.counterpartyId(),
                ClaimStep.CONTACT,
                member,
                discrepancy.reference(),
                5_000,
                0,
                null,
                ClaimStatus.OPEN);
        return new MemberOutcome(member, List.of(discrepancy), List.of(claim), expected(5_000));
    }

    private static void read(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        LOG.info("{} of {} cases took {} ms", what, CASES, (System.nanoTime() - begun) / 1_000_000);
        return result;
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
