package dev.daejo.gathering;

import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.Purchase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files taken in by intake and gathered from the archive. */
class ArchivedRowsTest {

    private static final String STATEMENT = """
            line_id,member_id,card_no,used_at,posted_on,type,approval_no,merchant_name,merchant_category,amount,currency
            L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A1,가게,음식점,12000,KRW
            L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A1,가게,음식점,12000,KRW
            L2,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A2,가게,음식점,만원,KRW
            """;

    private final Path folder;
    private final Archive archive;
    private final Intake intake;
    private final DigestSource rows;

    ArchivedRowsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        CardTokens tokens = CardTokens.inStore(folder.resolve("store"));
        archive = new Archive(folder.resolve("store"));
        intake = new Intake(archive, tokens, Some.terms().counterparties().values());
        rows = DigestSource.inMemory(new ArchivedRows(archive, new SourceReader(tokens)));
    }

    @Test
    void gathersWhatIntakeAccepted() throws IOException {
        List<KnownFile> known = List.of(
                takenIn("statement-hana-20251102.csv", STATEMENT),
                takenIn("statement-hana-20251103.csv", STATEMENT),
                takenIn("enrollments-1.csv", "program_id,member_id,enrolled_on\nNOBODYS,M1,2025-09-01\n"),
                takenIn("payouts-hana-20251102.csv", "payout_id\nP1\n"));

        Gathered gathered = Gathering.gather(FilesOfDay.of(known, D), Some.terms(), D, 2, rows);

        assertThat(gathered.accounts())
                .extracting(FileAccount::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.QUARANTINED, Verdict.ACCEPTED, Verdict.DUPLICATE);
        assertThat(gathered.accounts())
                .extracting(account -> List.of(account.accepted(), account.rejected(), account.duplicates()))
                .containsExactly(List.of(0L, 1L, 0L), List.of(0L, 0L, 0L), List.of(1L, 1L, 1L), List.of(0L, 0L, 3L));
        assertThat(gathered.rejects())
                .extracting(Reject::origin)
                .containsExactly(at("enrollments-1.csv", 2), at("statement-hana-20251102.csv", 4));
        MemberLedger ledger = gathered.ledgers().ledger(0);
        assertThat(ledger.purchases())
                .extracting(Purchase::origin)
                .containsExactly(at("statement-hana-20251102.csv", 2));
        assertThat(ledger.toString()).doesNotContain("4111111111111111");
    }

    @Test
    void failsWithTheNameOfAFileThatWasHarmedInTheArchive() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", STATEMENT);
        Files.writeString(archive.of(file), "line_id\n");

        assertThatThrownBy(() -> Gathering.gather(FilesOfDay.of(List.of(file), D), Some.terms(), D, 1, rows))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                        "The archived bytes of 'statement-hana-20251102.csv' are not those that were accepted: ");
    }

    private KnownFile takenIn(String name, String text) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        return intake.takeIn(Files.writeString(inbox.resolve(name), text), List.of());
    }
}
