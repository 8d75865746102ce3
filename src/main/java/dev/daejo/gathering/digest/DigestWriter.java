package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.intake.Reject;
import dev.daejo.intake.RowSink;
import dev.daejo.intake.WonSum;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainLine.Text;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one file as they are read, in any order, and writes its digest; holds no more than one run of them. For
 * one thread.
 */
public class DigestWriter implements RowSink, Closeable {

    /** About so many bytes of heap a row takes while its run is made. */
    private static final int HEAP_OF_ROW = 200;

    /** Several files are read at once, and other things need room too. */
    private static final int PART_OF_HEAP = 8;

    /** As many rows in a run as the heap has room for, a million at most: larger runs are merged faster. */
    static final int MOST_ROWS =
            (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / (HEAP_OF_ROW * PART_OF_HEAP));

    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    private final DigestFile.Out out;
    private final int mostRows;
    private RunBuilder run;
    private RowPacker packer;
    private final WonSum won = new WonSum();
    private long accepted;
    private @Nullable LocalDate lastVisibleOn;
    private long lastPostedOn = Long.MIN_VALUE;
    private final StatementSpan.Builder span = new StatementSpan.Builder();
    private boolean heldToReference;
    private final Map<Long, Long> pairs = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<ClaimResult> claimResults = new ArrayList<>();

    public DigestWriter(OutputStream out) throws IOException {
        this(out, MOST_ROWS);
    }

    /** @param mostRows how many rows one run has at most */
    DigestWriter(OutputStream out, int mostRows) throws IOException {
        this.out = new DigestFile.Out(out);
        this.mostRows = mostRows;
        this.run = new RunBuilder(mostRows);
        this.packer = new RowPacker(run);
    }

    /** Writes what is left. What the layout leaves out is known only when all is read. */
    public void finish(LeftOut leftOut) throws IOException {
        writeRun();
        if (lastPostedOn != Long.MIN_VALUE) {
            visible(LocalDate.ofEpochDay(lastPostedOn));
        }
        Remarks remarks = new Remarks(
                accepted,
                won.total(),
                lastVisibleOn,
                span.hasLines() ? span.span() : null,
                heldToReference,
                pairs,
                refused,
                incidents,
                claimResults,
                leftOut);
        out.finish(PackedRemarks.pack(remarks));
    }

    private void writeRun() throws IOException {
        if (run.rows() > 0) {
            packer.settle();
            out.run(run);
            run = new RunBuilder(mostRows);
            packer = new RowPacker(run);
        }
    }

    @Override
    public void statementLine(StatementLine line) {
        accept(line.amount());
        pack(line);
    }

    @Override
    public void plainLine(PlainLine line) {
        accept(line.won());
        lastPostedOn = Math.max(lastPostedOn, line.postedOn());
        span.days(Math.floorDiv(line.usedAt(), SECONDS_OF_DAY), line.postedOn());
        if (line.kind() == PlainLine.Kind.CREDIT) {
            span.creditOf(line.bytes(), line.start(Text.PROGRAM_ID), line.length(Text.PROGRAM_ID));
        }
        packer.plain(line);
        writeFullRun();
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        accept(purchase.amount());
        pairs.put(purchase.origin().line(), purchase.amount());
        pack(purchase);
        pack(cancel);
    }

    private void pack(StatementLine line) {
        visible(line.postedOn());
        span.line(line);
        if (line instanceof Purchase purchase) {
            packer.purchase(purchase);
        } else if (line instanceof Cancel cancel) {
            packer.cancel(cancel);
        } else if (line instanceof StatementCredit credit) {
            packer.credit(credit);
        }
        writeFullRun();
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        accept(0);
        visible(enrollment.enrolledOn());
        heldToReference = true;
        packer.enrollment(enrollment);
        writeFullRun();
    }

    @Override
    public void expected(ExpectedRow row) {
        accept(row.amount());
        heldToReference = true;
        packer.expected(row);
        writeFullRun();
    }

    @Override
    public void payout(Payout payout) {
        accept(payout.amount());
        visible(payout.processedAt().toLocalDate());
        packer.payout(payout);
        writeFullRun();
    }

    @Override
    public void refund(RefundRequest request) {
        accept(request.amount());
        visible(request.updatedAt().toLocalDate());
        heldToReference = true;
        packer.refund(request);
        writeFullRun();
    }

    @Override
    public void incident(Incident incident) {
        accept(0);
        incidents.add(incident);
    }

    @Override
    public void claimResult(ClaimResult result) {
        accept(0);
        claimResults.add(result);
    }

    @Override
    public void reject(Reject reject, long wonOfLine) {
        refused.add(new Refused(reject, wonOfLine));
    }

    private void accept(long wonOfLine) {
        accepted++;
        won.add(wonOfLine);
    }

    private void visible(LocalDate day) {
        if (lastVisibleOn == null || day.isAfter(lastVisibleOn)) {
            lastVisibleOn = day;
        }
    }

    private void writeFullRun() {
        if (run.isFull()) {
            try {
                writeRun();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
