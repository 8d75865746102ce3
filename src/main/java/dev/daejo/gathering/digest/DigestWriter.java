package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.gathering.digest.writing.Blocks;
import dev.daejo.gathering.digest.writing.KnownCards;
import dev.daejo.gathering.digest.writing.RowPacker;
import dev.daejo.gathering.digest.writing.RunBuilder;
import dev.daejo.intake.plain.PlainLine;
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
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Takes the rows of one file as they are read, in any order, and writes its digest; holds no more than one run of them. For
 * one thread; others have writers of their own {@link #beside} it.
 */
public class DigestWriter implements RowSink, Closeable {

    /** About so many bytes of heap a row takes while its run is made. */
    private static final int HEAP_OF_ROW = 200;

    /** As many large files or parts of one are read at once as there are processors, and other things need room too. */
    private static final int PART_OF_HEAP = Math.max(8, 3 * Runtime.getRuntime().availableProcessors());

    /** As many rows in a run as the heap has room for, a million at most: larger runs are merged faster. */
    static final int MOST_ROWS =
            (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / ((long) HEAP_OF_ROW * PART_OF_HEAP));

    private final DigestFile.Out out;
    private final int mostRows;
    private final KnownCards known;
    private final Blocks room;
    private RunBuilder run;
    private RowPacker packer;
    private final RemarksMade remarks = new RemarksMade();
    /** The writers beside this one, and so on; each has its own run and remarks. */
    private final Queue<DigestWriter> beside = new ConcurrentLinkedQueue<>();

    public DigestWriter(OutputStream out) throws IOException {
        this(out, MOST_ROWS);
    }

    /**
     * @param known the cards that were seen, in other files too
     * @param room for the rows of a run, of other files too
     */
    DigestWriter(OutputStream out, KnownCards known, Blocks room) throws IOException {
        this(new DigestFile.Out(out), MOST_ROWS, known, room);
    }

    /** @param mostRows how many rows one run has at most */
    DigestWriter(OutputStream out, int mostRows) throws IOException {
        this(new DigestFile.Out(out), mostRows, new KnownCards(), new Blocks());
    }

    private DigestWriter(DigestFile.Out out, int mostRows, KnownCards known, Blocks room) {
        this.out = out;
        this.known = known;
        this.room = room;
        this.mostRows = mostRows;
        this.run = new RunBuilder(mostRows, room, known);
        this.packer = new RowPacker(run);
    }

    /** Another writer to the same digest, for a thread of its own; what it took is written with what this one took. */
    @Override
    public Optional<RowSink> beside() {
        DigestWriter other = new DigestWriter(out, mostRows, known, room);
        beside.add(other);
        return Optional.of(other);
    }

    /** Writes what is left, when nobody gives rows any more. What the layout leaves out is known only when all is read. */
    public void finish(LeftOut leftOut) throws IOException {
        out.finish(PackedRemarks.pack(finished().made(leftOut)));
    }

    /** Writes the last run, and those of the writers beside. */
    private RemarksMade finished() throws IOException {
        writeRun();
        for (DigestWriter other : beside) {
            remarks.add(other.finished());
        }
        return remarks;
    }

    private void writeRun() throws IOException {
        if (run.rows() > 0) {
            out.run(run);
            run = new RunBuilder(mostRows, room, known);
            packer = new RowPacker(run);
        }
    }

    @Override
    public void statementLine(StatementLine line) {
        remarks.accept(line.amount());
        pack(line);
    }

    @Override
    public void plainLine(PlainLine line) {
        remarks.plainLine(line);
        packer.plain(line);
        writeFullRun();
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        remarks.pair(purchase);
        pack(purchase);
        pack(cancel);
    }

    private void pack(StatementLine line) {
        remarks.line(line);
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
        remarks.accept(0);
        remarks.visible(enrollment.enrolledOn());
        remarks.holdToReference();
        packer.enrollment(enrollment);
        writeFullRun();
    }

    @Override
    public void expected(ExpectedRow row) {
        remarks.accept(row.amount());
        remarks.holdToReference();
        packer.expected(row);
        writeFullRun();
    }

    @Override
    public void payout(Payout payout) {
        remarks.accept(payout.amount());
        remarks.visible(payout.processedAt().toLocalDate());
        packer.payout(payout);
        writeFullRun();
    }

    @Override
    public void refund(RefundRequest request) {
        remarks.accept(request.amount());
        remarks.visible(request.updatedAt().toLocalDate());
        remarks.holdToReference();
        packer.refund(request);
        writeFullRun();
    }

    @Override
    public void incident(Incident incident) {
        remarks.incident(incident);
    }

    @Override
    public void claimResult(ClaimResult result) {
        remarks.claimResult(result);
    }

    @Override
    public void reject(Reject reject, long wonOfLine) {
        remarks.refuse(new Refused(reject, wonOfLine));
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
