package dev.daejo.gathering;

import dev.daejo.gathering.Rows.SiftedRun;
import dev.daejo.gathering.digest.Digest;
import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.gathering.digest.StatementSpan;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.gathering.digest.run.RowUnpacker;
import dev.daejo.gathering.digest.run.Run;
import dev.daejo.gathering.digest.run.UnpackedRows;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Sifts the rows of one file: those not visible on D (contract, section 4, "Visible"), and those that the reference data
 * does not know. Rows that can be neither are not looked at.
 */
final class Sieve {

    private static final int WINDOW = 1 << 15;
    private static final BitSet NONE = new BitSet();

    private final KnownFile file;
    private final ReferenceCheck reference;
    private final LocalDate businessDate;
    private final boolean mayRefuse;
    private final boolean beyond;
    private final List<Refused> rejected = new ArrayList<>();

    private Sieve(KnownFile file, ReferenceCheck reference, LocalDate businessDate, boolean mayRefuse, boolean beyond) {
        this.file = file;
        this.reference = reference;
        this.businessDate = businessDate;
        this.mayRefuse = mayRefuse;
        this.beyond = beyond;
    }

    static SiftedFile sift(KnownFile file, Digest digest, Terms terms, LocalDate businessDate, Horizon horizon) {
        boolean mayRefuse =
                digest.remarks().heldToReference() || !digest.remarks().isAllVisibleOn(businessDate);
        StatementSpan span = digest.remarks().span();
        boolean beyond = span != null && horizon.isBeyond(file.counterpartyId(), span.lastDay(), span.creditsOf());
        Sieve sieve = new Sieve(file, new ReferenceCheck(terms), businessDate, mayRefuse, beyond);
        List<SiftedRun> runs = digest.runs().stream().map(sieve::sift).toList();
        return new SiftedFile(file, digest.remarks(), runs, sieve.rejected);
    }

    private SiftedRun sift(Run run) {
        Checks checks = new Checks();
        if (mayRefuse) {
            RowUnpacker unpacker = new RowUnpacker(run, file.name(), run.end(), WINDOW, new RecentValues());
            MemberCursor member = run.members(WINDOW);
            while (member.next()) {
                unpacker.unpack(member.rows(), member.id(), NONE, checks);
            }
        }
        return new SiftedRun(run, file.name(), beyond, checks.refused, checks.unseen);
    }

    private boolean isVisible(LocalDate day) {
        return !day.isAfter(businessDate);
    }

    /** Looks at the rows of one run. */
    private final class Checks implements UnpackedRows {

        private final BitSet refused = new BitSet();
        private final BitSet unseen = new BitSet();

        @Override
        public void purchase(int row, Purchase purchase) {
            line(row, purchase.postedOn());
        }

        @Override
        public void cancel(int row, Cancel cancel) {
            line(row, cancel.postedOn());
        }

        @Override
        public void credit(int row, StatementCredit credit) {
            line(row, credit.postedOn());
        }

        private void line(int row, LocalDate postedOn) {
            unseen.set(row, !isVisible(postedOn));
        }

        @Override
        public void enrollment(int row, Enrollment enrollment) {
            check(row, isVisible(enrollment.enrolledOn()), reference.faultOf(enrollment), 0);
        }

        @Override
        public void expected(int row, ExpectedRow expected) {
            check(row, true, reference.faultOf(expected), expected.amount());
        }

        @Override
        public void payout(int row, Payout payout) {
            check(row, isVisible(payout.processedAt().toLocalDate()), Optional.empty(), 0);
        }

        @Override
        public void refund(int row, RefundRequest refund) {
            check(row, isVisible(refund.updatedAt().toLocalDate()), reference.faultOf(refund), refund.amount());
        }

        private void check(int row, boolean visible, Optional<Reject> fault, long won) {
            fault.ifPresent(reject -> rejected.add(new Refused(reject, won)));
            refused.set(row, !visible || fault.isPresent());
        }
    }
}
