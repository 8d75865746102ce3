package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No bound of an amount is stated. One that a {@code long} holds counts, and sums of members go beyond it exactly; one that
 * it does not hold cannot be read. A member whose own sums it cannot hold is told as not computed. Nothing fails a night.
 */
class AbsurdAmountsTest {

    private static final long MOST = Long.MAX_VALUE;
    private static final BigInteger WIDE = BigInteger.valueOf(MOST);

    private final World world;

    AbsurdAmountsTest(@TempDir Path folder) {
        this.world = World.in(folder).promised(4);
    }

    @Test
    void countExactlyInEveryTotalAndReport() {
        List<String> promises = new ArrayList<>(List.of("program_id,member_id,period,reference,amount,due_on"));
        for (int member = 0; member < 5; member++) {
            promises.add("EVENT,W%d,2025-09,W-%d,%d,2025-10-15".formatted(member, member, MOST));
        }
        promises.add("EVENT,W9,2025-09,W-9,9223372036854775808,2025-10-15");
        world.write("inbox/expected-wide.csv", promises)
                .write(
                        "inbox/payouts-hana-20251016.csv",
                        "payout_id,program_id,member_id,reference,amount,status,processed_at",
                        payout("A", "W0", "W-0", MOST),
                        payout("B", "W1", "", MOST),
                        payout("C", "W2", "W-2", 1),
                        payout("D", "W6", "", MOST));

        Ended ended = world.night();

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(world.report("rejects.csv"))
                .contains("expected-wide.csv,7,amount,", "9223372036854775808")
                .doesNotContain("expected-wide.csv,6");
        String lacking = WIDE.multiply(BigInteger.valueOf(3))
                .add(BigInteger.valueOf(1_999))
                .toString();
        assertThat(world.report("control-totals.csv"))
                .contains("\nexpected,9,%d\n"
                        .formatted(WIDE.multiply(BigInteger.valueOf(5)).add(BigInteger.valueOf(4_000))))
                .contains("\noutstanding,5,%s\n".formatted(lacking))
                .contains("\nunpaired,1,%d\n".formatted(MOST));
        assertThat(world.report("run.json")).contains(lacking);
        assertThat(world.report("summary.html")).contains("%,d".formatted(new BigInteger(lacking)));
        assertThat(ended.out()).contains("%,d원".formatted(new BigInteger(lacking)));
        assertThat(World.linesWith(world.report("discrepancies.csv"), "MISSING"))
                .isEqualTo(4);
        assertThat(World.linesWith(world.report("claims.csv"), "," + MOST + ","))
                .isEqualTo(3);
    }

    @Test
    void areToldAsNotComputedWhereAMemberAloneGoesBeyondAndHarmNobodyElse() {
        world.write(
                        "inbox/expected-wide.csv",
                        "program_id,member_id,period,reference,amount,due_on",
                        "EVENT,W0,2025-09,W-0,%d,2025-10-15".formatted(MOST))
                .write(
                        "inbox/payouts-hana-20251016.csv",
                        "payout_id,program_id,member_id,reference,amount,status,processed_at",
                        payout("A", "W0", "W-0", MOST),
                        payout("B", "W0", "W-0", MOST));

        Ended ended = world.night();

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(world.report("discrepancies.csv"))
                .contains("FAILED_TO_RECONCILE,ArithmeticException: long overflow,HIGH");
        assertThat(world.report("control-totals.csv")).contains("\nexpected,4,4000\n", "\ncredits,2,2000\n");
        assertThat(world.report("claims.csv")).doesNotContain("W0");
    }

    private static String payout(String id, String member, String reference, long won) {
        return "%s,EVENT,%s,%s,%d,PAID,2025-10-15T06:00".formatted(id, member, reference, won);
    }
}
