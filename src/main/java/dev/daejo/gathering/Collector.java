package dev.daejo.gathering;

import dev.daejo.gathering.LineCounts.Fate;
import dev.daejo.intake.Reject;
import dev.daejo.intake.RowSink;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the rows of any files in any order: packs those that are visible on D (contract, section 4, "Visible"), refuses
 * those that the reference data does not know, and counts every line. For one thread.
 */
final class Collector implements RowSink {

    private final ReferenceCheck reference;
    private final LocalDate businessDate;
    private final RowPacker packer = new RowPacker();
    private final LineCounts lines = new LineCounts();
    private final Map<RowOrigin, Long> pairs = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<ClaimResult> claimResults = new ArrayList<>();

    Collector(Terms terms, LocalDate businessDate) {
        this.reference = new ReferenceCheck(terms);
        this.businessDate = businessDate;
    }

    /** What was taken so far; the collector takes no more afterwards. */
    Partial partial() {
        return new Partial(List.of(packer.segment()), lines, pairs, rejects, incidents, claimResults);
    }

    @Override
    public void statementLine(StatementLine line) {
        accept(line.origin(), line.amount());
        pack(line);
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        accept(purchase.origin(), purchase.amount());
        pairs.put(purchase.origin(), purchase.amount());
        pack(purchase);
        pack(cancel);
    }

    private void pack(StatementLine line) {
        if (!isVisible(line.postedOn())) {
            packer.unseen(line);
        } else if (line instanceof Purchase purchase) {
            packer.purchase(purchase);
        } else if (line instanceof Cancel cancel) {
            packer.cancel(cancel);
        } else if (line instanceof StatementCredit credit) {
            packer.credit(credit);
        }
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        Optional<Reject> fault = reference.faultOf(enrollment);
        fault.ifPresentOrElse(reject -> reject(reject, 0), () -> accept(enrollment.origin(), 0));
        if (fault.isEmpty() && isVisible(enrollment.enrolledOn())) {
            packer.enrollment(enrollment);
        }
    }

    @Override
    public void expected(ExpectedRow row) {
        Optional<Reject> fault = reference.faultOf(row);
        fault.ifPresentOrElse(reject -> reject(reject, row.amount()), () -> accept(row.origin(), row.amount()));
        if (fault.isEmpty()) {
            packer.expected(row);
        }
    }

    @Override
    public void payout(Payout payout) {
        accept(payout.origin(), payout.amount());
        if (isVisible(payout.processedAt().toLocalDate())) {
            packer.payout(payout);
        }
    }

    @Override
    public void refund(RefundRequest request) {
        Optional<Reject> fault = reference.faultOf(request);
        fault.ifPresentOrElse(
                reject -> reject(reject, request.amount()), () -> accept(request.origin(), request.amount()));
        if (fault.isEmpty() && isVisible(request.updatedAt().toLocalDate())) {
            packer.refund(request);
        }
    }

    @Override
    public void incident(Incident incident) {
        accept(incident.origin(), 0);
        if (isVisible(incident.startsAt().toLocalDate())) {
            incidents.add(incident);
        }
    }

    @Override
    public void claimResult(ClaimResult result) {
        accept(result.origin(), 0);
        if (isVisible(result.updatedAt().toLocalDate())) {
            claimResults.add(result);
        }
    }

    @Override
    public void reject(Reject reject, long won) {
        lines.add(reject.origin().file(), Fate.REJECTED, won);
        rejects.add(reject);
    }

    /** Counts lines that the layout of a file leaves out on purpose. */
    void skipped(String file, LeftOut leftOut) {
        lines.add(file, Fate.SKIPPED, leftOut);
    }

    private void accept(RowOrigin origin, long won) {
        lines.add(origin.file(), Fate.ACCEPTED, won);
    }

    private boolean isVisible(LocalDate day) {
        return !day.isAfter(businessDate);
    }
}
