package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Claims over whole nights: 100,000 won of a refund that was approved on Monday 13 October 2025, so due on Thursday the
 * 16th, by a counterparty that has two business days for an answer.
 */
class ClaimStoryTest {

    private static final String CLAIM_OF_R1 = "K-dfkmq-scnqt-bqgqc-qhtff";

    private final Path folder;
    private final World world;
    private final List<String> results = new ArrayList<>(List.of("claim_id,updated_at,status,channel,note"));

    ClaimStoryTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = approved(World.in(folder));
    }

    @Test
    void isContactedNotAnsweredDocumentedEscalatedPaidLateWithInterestAndRecovered() {
        assertThat(claims(17)).containsExactly("CLAIM CONTACT OPEN 100000 41 -");

        tell("2025-10-20T09:30", "SUBMITTED");
        assertThat(claims(20)).containsExactly("CLAIM CONTACT SUBMITTED 100000 164 2025-10-22");

        assertThat(claims(23)).containsExactly("CLAIM DOCUMENTS OPEN 100000 287 -");

        tell("2025-10-24T16:00", "SUBMITTED");
        assertThat(claims(24)).containsExactly("CLAIM DOCUMENTS SUBMITTED 100000 328 2025-10-28");

        tell("2025-10-29T09:00", "SUBMITTED");
        assertThat(claims(29)).containsExactly("CLAIM MONITOR SUBMITTED 100000 534 2025-10-31");

        tell("2025-11-03T11:00", "SUBMITTED");
        assertThat(claims(34)).containsExactly("CLAIM ESCALATE SUBMITTED 100000 739 2025-11-05");

        credited("2025-11-05", 100_000);
        assertThat(claims(37)).containsExactly("CLAIM CONTACT OPEN 821 821 -");

        tell("2025-11-07T09:00", "SUBMITTED");
        credited("2025-11-10", 821);
        assertThat(claims(41)).containsExactly("CLAIM ESCALATE RECOVERED 100000 821 -", "RECOVER CONFIRM OPEN 821 0 -");
        assertThat(recovered()).isEqualTo("100821 2025-11-05 16");
    }

    @Test
    void isRefusedAtEveryStepAndStaysRefusedAtTheLast() {
        tell("2025-10-20T09:30", "SUBMITTED");
        tell("2025-10-20T17:00", "REFUSED");
        assertThat(claims(20)).containsExactly("CLAIM DOCUMENTS REFUSED 100000 164 -");

        tell("2025-10-21T09:30", "SUBMITTED");
        tell("2025-10-22T17:00", "REFUSED");
        assertThat(claims(22)).containsExactly("CLAIM MONITOR REFUSED 100000 246 -");

        tell("2025-10-23T09:30", "SUBMITTED");
        tell("2025-10-23T17:00", "REFUSED");
        tell("2025-10-24T09:30", "SUBMITTED");
        tell("2025-10-27T17:00", "REFUSED");
        assertThat(claims(28)).containsExactly("CLAIM ESCALATE REFUSED 100000 493 -");
    }

    @Test
    void saysOfANightTheSameWhicheverNightsWereRunBefore() {
        tell("2025-10-20T09:30", "SUBMITTED");
        claims(17);
        claims(20);
        claims(23);
        tell("2025-10-24T16:00", "SUBMITTED");
        claims(24);
        String afterSeveral = report(24);

        World alone = approved(World.in(folder.resolve("alone"))).write("inbox/claimresults-1.csv", results);

        assertThat(alone.night(day(24)).status()).isZero();
        assertThat(World.text(alone.folder().resolve("out/2025-10-24/claims.csv")))
                .isEqualTo(afterSeveral);
    }

    private static World approved(World world) {
        return world.write(
                "inbox/refunds-hana.csv",
                "request_id,counterparty_id,member_id,approval_no,requested_at,amount,status,decided_on,updated_at",
                "R1,HANA,M1,30010001,2025-10-10T10:15,100000,APPROVED,2025-10-13,2025-10-13T11:00");
    }

    /** What was reported grows in one file a day, each with all that was reported before. */
    private void tell(String updatedAt, String status) {
        results.add("%s,%s,%s,PHONE,".formatted(CLAIM_OF_R1, updatedAt, status));
        world.write("inbox/claimresults-%d.csv".formatted(results.size()), results);
    }

    private void credited(String day, long won) {
        world.write(
                "inbox/statement-hana-%s.csv".formatted(day.replace("-", "")),
                "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency,program_id,reference",
                "L-%1$s,M1,5310-****-****-1234,%1$sT09:00,%1$s,CREDIT,,%2$d,KRW,,R1".formatted(day, won));
    }

    /** Direction, step, status, amount, interest and last day for an answer of every claim of a day counted from 1 October. */
    private List<String> claims(int day) {
        assertThat(world.night(day(day)).status()).isZero();
        return report(day)
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "text").split(",", -1))
                .map(cells -> String.join(
                        " ", cells[2], cells[4], cells[17], cells[9], cells[10], cells[15].isEmpty() ? "-" : cells[15]))
                .toList();
    }

    private String report(int day) {
        return World.text(folder.resolve("out/%s/claims.csv".formatted(day(day))));
    }

    private String recovered() {
        return Gate.answer(world.database(), """
                SELECT recovered || ' ' || recovered_on || ' ' || recovery_days FROM claim JOIN night_run USING (run_id)
                WHERE business_date = '2025-11-10' AND status = 'RECOVERED'
                """);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 10, 1).plusDays(day - 1);
    }
}
