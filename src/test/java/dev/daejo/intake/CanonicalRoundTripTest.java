package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in the canonical layout is read back equal, whatever characters are in it. */
class CanonicalRoundTripTest {

    private static final String[] COLUMNS = {
        "line_id",
        "member_id",
        "card_no",
        "used_at",
        "posted_on",
        "type",
        "approval_no",
        "original_approval_no",
        "merchant_category",
        "channel",
        "amount",
        "currency",
        "program_id",
        "reference"
    };
    private static final String[] PIECES = {
        "가", "똠", "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "\t", " ", "'", "=", "#", "😀", "e\u0301", "\u3000", "x",
        "0", "-", "\uFEFF", "\\"
    };

    private final CardTokens tokens;

    CanonicalRoundTripTest(@TempDir Path store) throws IOException {
        tokens = CardTokens.inStore(store);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void givesBackEveryRowThatWasWritten(long seed) throws IOException {
        Random random = new Random(seed);
        List<String[]> written = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            written.add(row(random));
        }

        CollectedRows read = read(text(written, seed));

        assertThat(read.rejects).isEmpty();
        assertThat(read.rows.stream().map(row -> values((StatementLine) row)))
                .containsExactlyElementsOf(written.stream().map(List::of).toList());
    }

    private static String[] row(Random random) {
        String[] types = {"PURCHASE", "CANCEL", "CREDIT"};
        String type = types[random.nextInt(types.length)];
        boolean purchase = type.equals("PURCHASE");
        boolean credit = type.equals("CREDIT");
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
        return new String[] {
            "L" + text(random),
            "M" + text(random),
            "9410" + (1000 + random.nextInt(9000)),
            day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                    .toString(),
            day.plusDays(random.nextInt(5)).toString(),
            type,
            credit ? "" : "A" + text(random),
            type.equals("CANCEL") ? text(random) : "",
            purchase ? text(random) : "",
            purchase ? text(random) : "",
            String.valueOf(random.nextLong(1L << 50)),
            "KRW",
            credit ? text(random) : "",
            credit ? text(random) : ""
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String text(List<String[]> rows, long seed) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(csv::writeRecord);
        }
        return seed % 2 == 0 ? "\uFEFF" + text : text.toString();
    }

    /** By way of the layouts, of which the canonical one is the first. */
    private CollectedRows read(String text) throws IOException {
        CollectedRows rows = new CollectedRows();
        new SourceReader(tokens, Layouts.shipped())
                .read(
                        "statement-hana-20250101.csv",
                        FileKind.STATEMENT,
                        "HANA",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        rows);
        return rows;
    }

    private List<String> values(StatementLine line) {
        Purchase purchase = line instanceof Purchase row ? row : null;
        Cancel cancel = line instanceof Cancel row ? row : null;
        StatementCredit credit = line instanceof StatementCredit row ? row : null;
        assertThat(line.card()).isEqualTo(tokens.keyOf("9410" + line.card().lastFour()));
        return List.of(
                line.lineId(),
                line.memberId(),
                "9410" + line.card().lastFour(),
                line.usedAt().toString(),
                line.postedOn().toString(),
                purchase != null ? "PURCHASE" : cancel != null ? "CANCEL" : "CREDIT",
                purchase != null ? purchase.approvalNo() : cancel != null ? cancel.approvalNo() : "",
                cancel != null ? cancel.originalApprovalNo() : "",
                purchase != null ? purchase.category() : "",
                purchase != null ? purchase.channel() : "",
                String.valueOf(line.amount()),
                line.currency(),
                credit != null ? credit.programId() : "",
                credit != null ? credit.reference() : "");
    }
}
