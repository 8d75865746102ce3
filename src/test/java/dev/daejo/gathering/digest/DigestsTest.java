package dev.daejo.gathering.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.Run;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest is made while a file is taken in, is never the truth, and says what the file says. */
class DigestsTest {

    private static final String HEADER =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,merchant_category,amount,currency\n";

    private final Path store;
    private final Path inbox;
    private final CardTokens tokens;
    private final List<String> readAgain = new ArrayList<>();
    private final Digests digests;
    private final Intake intake;

    DigestsTest(@TempDir Path folder) throws IOException {
        store = folder.resolve("store");
        inbox = Files.createDirectories(folder.resolve("inbox"));
        tokens = CardTokens.inStore(store);
        Archive archive = new Archive(store);
        SourceReader reader = new SourceReader(tokens);
        ArchivedRows archived = new ArchivedRows(archive, reader);
        FileRows watched = (file, sink) -> {
            readAgain.add(file.name());
            return archived.read(file, sink);
        };
        digests = new Digests(store, watched, tokens.check());
        intake = new Intake(archive, reader, List.of(hana()), digests);
    }

    @Test
    void readsAFileOnceAndNeverAgain() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", lines(3));

        Digest digest = digests.of(file);

        assertThat(readAgain).isEmpty();
        assertThat(digest.remarks().accepted()).isEqualTo(3);
        assertThat(digest.runs()).hasSize(1);
        assertThat(membersOf(digest.runs().get(0))).containsExactly("M1", "M2", "M3");
    }

    @Test
    void makesAgainWhatIsGone() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", lines(3));
        byte[] before = Files.readAllBytes(onlyDigest());
        Files.delete(onlyDigest());

        digests.of(file);

        assertThat(readAgain).containsExactly("statement-hana-20251102.csv");
        assertThat(Files.readAllBytes(onlyDigest())).isEqualTo(before);
    }

    @Test
    void makesAgainWhatWasCutOrChangedAnywhere() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", lines(3));
        byte[] whole = Files.readAllBytes(onlyDigest());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(onlyDigest(), changed);
            digests.of(file);
            Files.write(onlyDigest(), whole);
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(onlyDigest(), Arrays.copyOf(whole, length));
            digests.of(file);
        }

        assertThat(readAgain).hasSize(2 * whole.length);
        assertThat(Files.readAllBytes(onlyDigest())).isEqualTo(whole);
    }

    @Test
    void makesItsOwnWhereTheKeyOfTheCardsIsAnother() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", lines(1));
        new Digests(store, (same, sink) -> LeftOut.NOTHING, "another key").of(file);

        assertThat(digestFiles()).hasSize(2);
    }

    @Test
    void keepsNoDigestOfAQuarantinedFile() throws IOException {
        KnownFile file = takenIn("statement-hana-20251102.csv", "line_id\nL1\n");

        assertThat(file.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(digestFiles()).isEmpty();
    }

    @Test
    void letsNobodyButTheOwnerReadIt() throws IOException {
        takenIn("statement-hana-20251102.csv", lines(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyDigest())))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(onlyDigest()), StandardCharsets.ISO_8859_1))
                .doesNotContain("4111111111111111");
    }

    @Test
    void packsALineAsItLiesToTheBytesOfItsObject() throws IOException {
        String text = "line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,"
                + "merchant_category,channel,amount,currency,program_id,reference\n"
                + "L1,M2,4111111111111111,2025-11-01T12:00:01,2025-11-02,PURCHASE,A1,,음식점,OFFLINE,12000,KRW,,\n"
                + "L2,M1,5310-****-****-1881,1990-12-31T23:59,2025-11-02,CANCEL,A2,A1,,,300,KRW,,\n"
                + "L3,M1,4111111111111111,2025-11-01T12:00,2025-11-03,CREDIT,,,,,7,KRW,P1,참조\n";
        KnownFile file = takenIn("statement-hana-20251102.csv", text);

        ByteArrayOutputStream ofObjects = new ByteArrayOutputStream();
        try (DigestWriter writer = new DigestWriter(ofObjects)) {
            for (StatementLine line : plainLines(file)) {
                writer.statementLine(line);
            }
            writer.finish(LeftOut.NOTHING);
        }

        assertThat(ofObjects.toByteArray()).isEqualTo(Files.readAllBytes(onlyDigest()));
    }

    @Test
    void packsManyLinesInSeveralRunsToTheBytesOfTheirObjects() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int line = 1; line <= 500; line++) {
            text.append("L%d,M%d,5310-****-****-%d,2025-11-01T12:00,2025-11-02,PURCHASE,A%d,음식점,12000,%s%n"
                    .formatted(line, line * 7 % 60, line * 7 % 90, line, line % 11 == 0 ? "USD" : "KRW"));
        }
        KnownFile file = takenIn("statement-hana-20251102.csv", text.toString());
        Path bytes = new Archive(store).of(file);

        ByteArrayOutputStream asItLies = new ByteArrayOutputStream();
        try (DigestWriter writer = new DigestWriter(asItLies, 90)) {
            new SourceReader(tokens).read(file, bytes, writer);
            writer.finish(LeftOut.NOTHING);
        }
        ByteArrayOutputStream ofObjects = new ByteArrayOutputStream();
        try (DigestWriter writer = new DigestWriter(ofObjects, 90) {
            @Override
            public void plainLine(PlainLine line) {
                statementLine(line.toRow());
            }
        }) {
            new SourceReader(tokens).read(file, bytes, writer);
            writer.finish(LeftOut.NOTHING);
        }

        assertThat(ofObjects.toByteArray()).isEqualTo(asItLies.toByteArray());
    }

    private List<StatementLine> plainLines(KnownFile file) throws IOException {
        List<StatementLine> lines = new ArrayList<>();
        DigestWriter watched = new DigestWriter(OutputStream.nullOutputStream()) {
            @Override
            public void plainLine(PlainLine line) {
                lines.add(line.toRow());
            }
        };
        new SourceReader(tokens).read(file, new Archive(store).of(file), watched);
        return lines;
    }

    private static List<String> membersOf(Run run) {
        List<String> members = new ArrayList<>();
        MemberCursor member = run.members(1 << 10);
        while (member.next()) {
            members.add(member.id());
        }
        return members;
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int line = 1; line <= count; line++) {
            String row = "L%d,M%d,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A%d,음식점,12000,KRW\n";
            text.append(row.formatted(line, line, line));
        }
        return text.toString();
    }

    private KnownFile takenIn(String name, String text) throws IOException {
        return intake.takeIn(Files.writeString(inbox.resolve(name), text), List.of());
    }

    private Path onlyDigest() throws IOException {
        return digestFiles().get(0);
    }

    private List<Path> digestFiles() throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("digests"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Counterparty hana() {
        return new Counterparty("HANA", "하나카드", CounterpartyKind.CARD_ISSUER, "", 2, 3, null, null, 1, null);
    }
}
