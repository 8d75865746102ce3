package dev.daejo.intake;

import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.Recognition;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.HeadOfFile;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.Reject;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement would become if it were taken in; nothing is taken in and nothing is written.
 *
 * @param charset its encoding
 * @param layout the name and title of the layout it would be read by; empty for the canonical one
 * @param headerLine the line its header begins on; 0 for the canonical layout
 * @param columns the columns of the canonical layout, and which of the file's they come from; none for the canonical layout
 * @param rows the first of its rows, card numbers masked, below a header
 * @param rejects the first of its rejects
 * @param result what there is to say of it as a whole
 */
public record LayoutCheck(
        String charset,
        char separator,
        String layout,
        long headerLine,
        Map<String, String> columns,
        List<String> rows,
        List<Reject> rejects,
        ReadResult result) {

    private static final Pattern STATEMENT = Pattern.compile("statement-(?<who>.+?)-[0-9]{8}(-[0-9]{8})?\\.csv");

    /** The counterparty that a file's name tells; none when it is no name of a statement. */
    public static Optional<String> counterpartyOf(Path file) {
        Matcher name = STATEMENT.matcher(Inbox.nameOf(file));
        return name.matches() ? Optional.ofNullable(name.group("who")) : Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param counterpartyId whose file it is; of an unknown one the layouts of all are tried
     * @param shown how many rows and rejects to keep
     */
    public static LayoutCheck of(Path file, Optional<String> counterpartyId, Layouts layouts, int shown)
            throws IOException {
        Layouts tried = counterpartyId.isPresent() ? layouts : layouts.forAnybody();
        String who = counterpartyId.orElse("");
        FirstRows rows = new FirstRows(shown);
        ReadResult result;
        try (InputStream source = Files.newInputStream(file)) {
            result = new SourceReader(CardTokens.ofThisProcess(), tried)
                    .read(Inbox.nameOf(file), FileKind.STATEMENT, who, source, rows);
        }
        try (InputStream source = Files.newInputStream(file)) {
            HeadOfFile head = HeadOfFile.of(source);
            Optional<Recognition> found = result.layout() == null
                    ? Optional.empty()
                    : tried.recognise(who, head).filter(Recognition::fits);
            return found.map(by -> byLayout(by, head, rows, result)).orElseGet(() -> canonical(head, rows, result));
        }
    }

    private static LayoutCheck byLayout(Recognition found, HeadOfFile head, FirstRows rows, ReadResult result) {
        return new LayoutCheck(
                Encodings.nameOf(found.charset()),
                found.separator(),
                "%s (%s)".formatted(found.layout().id().name(), found.layout().title()),
                head.lineOf(found),
                found.columns(),
                rows.rows,
                rows.rejects,
                result);
    }

    private static LayoutCheck canonical(HeadOfFile head, FirstRows rows, ReadResult result) {
        String charset = Encodings.nameOf(head.charset().orElse(StandardCharsets.UTF_8));
        return new LayoutCheck(charset, ',', "", 0, Map.of(), rows.rows, rows.rejects, result);
    }

    /** Why the file would be quarantined; none when it would be accepted. */
    public Optional<String> objection() {
        if (!result.isSound()) {
            return Optional.of(result.fault());
        }
        return result.hasTooManyRejects()
                ? Optional.of(Reasons.tooManyRejected(result.rejected(), result.lines()))
                : Optional.empty();
    }

    /** Whether every line of it can be read. */
    public boolean isClean() {
        return objection().isEmpty() && result.rejected() == 0;
    }

    /** Keeps the first rows and rejects. */
    private static final class FirstRows implements RowSink {

        private final List<String> rows = new ArrayList<>(List.of(CanonicalText.HEADER));
        private final List<Reject> rejects = new ArrayList<>();
        private final int most;

        FirstRows(int most) {
            this.most = most;
        }

        @Override
        public void statementLine(StatementLine line) {
            if (rows.size() <= most) {
                rows.add(CanonicalText.of(line));
            }
        }

        @Override
        public void cancelledPurchase(Purchase purchase, Cancel cancel) {
            statementLine(purchase);
            statementLine(cancel);
        }

        @Override
        public void reject(Reject reject, long won) {
            if (rejects.size() < most) {
                rejects.add(reject);
            }
        }

        @Override
        public void enrollment(Enrollment enrollment) {
            throw notOfAStatement();
        }

        @Override
        public void expected(ExpectedRow row) {
            throw notOfAStatement();
        }

        @Override
        public void payout(Payout payout) {
            throw notOfAStatement();
        }

        @Override
        public void refund(RefundRequest request) {
            throw notOfAStatement();
        }

        @Override
        public void incident(Incident incident) {
            throw notOfAStatement();
        }

        @Override
        public void claimResult(ClaimResult result) {
            throw notOfAStatement();
        }

        private static IllegalStateException notOfAStatement() {
            return new IllegalStateException("A statement has statement lines alone");
        }
    }
}
