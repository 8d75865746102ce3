package dev.daejo.gathering.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.gathering.digest.run.RowUnpacker;
import dev.daejo.gathering.digest.run.Run;
import dev.daejo.gathering.digest.run.UnpackedRows;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.ranges.Processors;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a file that several threads read says what the digest says that one thread makes. */
class DigestInRangesTest {

    private static final CardTokens TOKENS = CardTokens.ofKey("0f".repeat(32));
    private static final List<Counterparty> COUNTERPARTIES = List.of(
            new Counterparty("HANA", "하나카드", CounterpartyKind.CARD_ISSUER, "", 2, 3, null, null, 1, null),
            new Counterparty("SEMAS", "소상공인시장진흥공단", CounterpartyKind.AGENCY, "", 2, 3, null, null, 1, null));

    private final Path folder;

    DigestInRangesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysTheSameOfAStatement() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(
                "line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,amount,currency,program_id\n");
        for (int line = 1; line <= 30_000; line++) {
            text.append("L%d,M%d,5310-****-****-%04d,2025-11-01T12:00,2025-11-%02d,%s,%s,KRW,%s%n"
                    .formatted(
                            line,
                            random.nextInt(900),
                            random.nextInt(900),
                            1 + random.nextInt(9),
                            List.of("PURCHASE,A1,", "CANCEL,A2,A1", "CREDIT,,").get(random.nextInt(3)),
                            random.nextInt(97) == 0 ? "만원" : String.valueOf(random.nextInt(9)),
                            random.nextBoolean() ? "P1" : "P2"));
        }
        // Near the beginning and at the end, which the same thread never reads.
        text.insert(text.indexOf("\nL9,"), "\nF,M1,5310,2025-11-29T12:00,2025-11-30,CREDIT,,,1,KRW,P3");
        text.append("E,M1,5310,2025-11-01T12:00,2025-11-10,CREDIT,,,1,KRW,P4\n");

        assertSame("statement-hana-20251101-20251130.csv", text.toString());
    }

    @Test
    void saysTheSameOfPayouts() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(
                "payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on\n");
        for (int line = 1; line <= 20_000; line++) {
            text.append("P%d,SANGSAENG,M%d,2025-09,,%s,PAID,0000,\"지급,%n완료\",2025-10-15T09:10,2025-10-15%n"
                    .formatted(line, random.nextInt(900), random.nextInt(97) == 0 ? "-" : "60000"));
        }

        assertSame("payouts-semas-20251001-20251031.csv", text.toString());
    }

    private void assertSame(String name, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("inbox")).resolve(name);
        Files.writeString(file, text);

        Said alone = said(folder.resolve("alone"), file, Processors.withoutHelp());
        Said helped = said(folder.resolve("helped"), file, Processors.of(4));

        assertThat(alone.runs()).isEqualTo(1);
        assertThat(helped.runs()).isGreaterThan(1);
        assertThat(alone.remarks().refused()).hasSizeGreaterThan(100);
        assertThat(helped.remarks()).isEqualTo(alone.remarks());
        assertThat(helped.rows()).isEqualTo(alone.rows());
    }

    /** What a digest says, its rows in one order. */
    private record Said(int runs, Remarks remarks, List<String> rows) {}

    private static Said said(Path store, Path file, Processors processors) throws IOException {
        Archive archive = new Archive(store);
        SourceReader reader = new SourceReader(TOKENS).with(processors);
        try (Digests digests = new Digests(store, new ArchivedRows(archive, reader), TOKENS.check())) {
            KnownFile known = new Intake(archive, reader, COUNTERPARTIES, digests).takeIn(file, List.of());
            Digest digest = digests.of(known);
            EachRow rows = new EachRow();
            for (Run run : digest.runs()) {
                RowUnpacker unpacker = new RowUnpacker(run, known.name(), run.end(), 1 << 10, new RecentValues());
                MemberCursor member = run.members(1 << 12);
                while (member.next()) {
                    unpacker.unpack(member.rows(), member.id(), new BitSet(), rows);
                }
            }
            return new Said(
                    digest.runs().size(),
                    digest.remarks(),
                    rows.all.stream().sorted().toList());
        }
    }

    /** Keeps the rows as text. */
    private static final class EachRow implements UnpackedRows {

        private final List<String> all = new ArrayList<>();

        @Override
        public void purchase(int row, Purchase purchase) {
            all.add(purchase.toString());
        }

        @Override
        public void cancel(int row, Cancel cancel) {
            all.add(cancel.toString());
        }

        @Override
        public void credit(int row, StatementCredit credit) {
            all.add(credit.toString());
        }

        @Override
        public void enrollment(int row, Enrollment enrollment) {
            all.add(enrollment.toString());
        }

        @Override
        public void expected(int row, ExpectedRow expected) {
            all.add(expected.toString());
        }

        @Override
        public void payout(int row, Payout payout) {
            all.add(payout.toString());
        }

        @Override
        public void refund(int row, RefundRequest refund) {
            all.add(refund.toString());
        }
    }
}
