package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line read, and every won of it, has a place: per file in the tables of the run, and in sum in the report. */
class LineAccountingTest {

    private static final String HEADER =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency,program_id";

    private final World world;

    LineAccountingTest(@TempDir Path folder) {
        this.world = World.in(folder);
    }

    @Test
    void ofACorrectedFileUnderAnotherNameOnlyTheMissingLinesCount() {
        world.write(
                        "inbox/statement-hana-20251001.csv",
                        HEADER,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-0l", "2000"),
                        purchase("L3", "2025-10-01", "4,000"),
                        purchase("L4", "2025-10-01", "8000"))
                .write(
                        "inbox/statement-hana-20251001-20251001.csv",
                        HEADER,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-01", "2000"),
                        purchase("L3", "2025-10-01", "4000"),
                        purchase("L4", "2025-10-01", "8000"));

        assertThat(world.night().status()).isEqualTo(3);

        assertThat(accountOf("statement-hana-20251001-20251001.csv"))
                .isEqualTo("15000 = 15000 + 0 + 0 + 0, 4 = 4 + 0 + 0");
        assertThat(accountOf("statement-hana-20251001.csv")).isEqualTo("11000 = 0 + 2000 + 9000 + 0, 4 = 0 + 2 + 2");
    }

    @Test
    void whenTheCorrectedFileComesLaterByNameItsOtherLinesAreTheDuplicates() {
        world.write(
                        "inbox/statement-hana-20251001.csv",
                        HEADER,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-0l", "2000"))
                .night();
        world.write(
                "inbox/statement-hana-20251001-20251002.csv",
                HEADER,
                purchase("L1", "2025-10-01", "1000"),
                purchase("L2", "2025-10-01", "2000"));
        world.write(
                "inbox/statement-hana-20251002.csv",
                HEADER,
                purchase("L1", "2025-10-01", "1000"),
                purchase("L2", "2025-10-01", "2000"),
                purchase("L5", "2025-10-02", "16000"));

        world.night();

        assertThat(accountOf("statement-hana-20251001-20251002.csv"))
                .isEqualTo("3000 = 3000 + 0 + 0 + 0, 2 = 2 + 0 + 0");
        assertThat(accountOf("statement-hana-20251001.csv")).isEqualTo("3000 = 0 + 2000 + 1000 + 0, 2 = 0 + 1 + 1");
        assertThat(accountOf("statement-hana-20251002.csv")).isEqualTo("19000 = 16000 + 0 + 3000 + 0, 3 = 1 + 0 + 2");
        assertThat(wonTotals())
                .containsExactly(
                        "won_read,0,25000",
                        "won_accepted,0,19000",
                        "won_rejected,0,2000",
                        "won_duplicate,0,4000",
                        "won_skipped,0,0",
                        "won_quarantined,0,0");
    }

    @Test
    void aQuarantinedFileHasAllItsWonInOnePlaceAndForeignMoneyIsNoWon() {
        world.write(
                        "inbox/statement-hana-20251001.csv",
                        HEADER,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-01", "12.50").replace("KRW", "USD"))
                .write("inbox/statement-hana-20251002.csv", HEADER, purchase("L3", "2025-10-02", "500"))
                .write("inbox/statement-hana-20251002.csv.ctl", "amount=501");

        world.night();

        assertThat(accountOf("statement-hana-20251001.csv")).isEqualTo("1000 = 1000 + 0 + 0 + 0, 2 = 2 + 0 + 0");
        assertThat(wonTotals()).contains("won_read,0,1500", "won_accepted,0,1000", "won_quarantined,0,500");
    }

    @Test
    void wonBeyondEveryMachineNumberStillAddUp() {
        String most = Long.toString(Long.MAX_VALUE);
        world.write(
                "inbox/expected-much.csv",
                "program_id,member_id,period,reference,amount,due_on",
                "EVENT,M1,2025-09,A,%s,2025-10-15".formatted(most),
                "NOBODYS,M2,2025-09,B,%s,2025-10-15".formatted(most),
                "NOBODYS,M3,2025-09,C,%s,2025-10-15".formatted(most));

        world.night();

        assertThat(wonTotals())
                .contains(
                        "won_read,0,27670116110564327421",
                        "won_accepted,0," + most,
                        "won_rejected,0,18446744073709551614");
    }

    private static String purchase(String lineId, String postedOn, String amount) {
        return "%s,M00001,5310-****-****-1234,2025-10-01T09:00,%s,PURCHASE,A-%s,\"%s\",KRW,"
                .formatted(lineId, postedOn, lineId, amount);
    }

    private List<String> wonTotals() {
        return world.report("control-totals.csv")
                .lines()
                .filter(line -> line.startsWith("won_"))
                .toList();
    }

    /** Won read = accepted + rejected + duplicates + skipped, lines = accepted + rejected + duplicates. */
    private String accountOf(String file) {
        return Gate.answer(world.database(), """
                SELECT concat(won, ' = ', won_accepted, ' + ', won_rejected, ' + ', won_duplicates, ' + ', won_skipped,
                    ', ', lines, ' = ', accepted, ' + ', r.rejected, ' + ', duplicates)
                FROM run_file r JOIN source_file f USING (name, sha256) JOIN night_run USING (run_id)
                WHERE state = 'FINISHED' AND name = '%s'
                """.formatted(file));
    }
}
