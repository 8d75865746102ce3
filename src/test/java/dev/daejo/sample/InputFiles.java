package dev.daejo.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The canonical layouts of the input files: their columns, and rows in them. */
final class InputFiles {

    private static final Comparator<Line> POSTED =
            Comparator.comparing(Line::postedOn).thenComparing(Line::lineId);
    private static final Comparator<Payout> PROCESSED =
            Comparator.comparing(Payout::processedAt).thenComparing(Payout::payoutId);
    private static final Comparator<Refund> UPDATED =
            Comparator.comparing(Refund::updatedAt).thenComparing(Refund::requestId);

    private InputFiles() {}

    static Csv statement(Collection<Line> lines) {
        Csv csv = new Csv("line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,"
                + "merchant_id,merchant_name,merchant_category,channel,amount,currency,program_id,reference");
        lines.stream().sorted(POSTED).forEach(line -> add(csv, line));
        return csv;
    }

    private static void add(Csv csv, Line line) {
        csv.row(
                line.lineId(),
                line.memberId(),
                line.cardNo(),
                line.usedAt(),
                line.postedOn(),
                line.type(),
                line.approvalNo(),
                line.originalApprovalNo(),
                line.shop().id(),
                line.shop().name(),
                line.shop().category(),
                line.shop().channel(),
                line.amount(),
                line.currency(),
                line.programId(),
                line.reference());
    }

    static Csv enrollments(List<Enrollment> rows) {
        Csv csv = new Csv("program_id,member_id,enrolled_on,baseline_amount");
        rows.forEach(row -> csv.row(row.programId(), row.member().id(), row.enrolledOn(), row.baseline()));
        return csv;
    }

    static Csv expected(List<ListedRow> rows) {
        Csv csv = new Csv("program_id,member_id,period,reference,amount,due_on");
        rows.forEach(row ->
                csv.row(row.programId(), row.member().id(), row.period(), row.reference(), row.won(), row.due()));
        return csv;
    }

    static Csv payouts(Collection<Payout> rows) {
        Csv csv = new Csv(
                "payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on");
        rows.stream().sorted(PROCESSED).forEach(row -> add(csv, row));
        return csv;
    }

    private static void add(Csv csv, Payout row) {
        csv.row(
                row.payoutId(),
                row.programId(),
                row.memberId(),
                row.period(),
                row.reference(),
                row.amount(),
                row.status(),
                row.code(),
                row.message(),
                row.processedAt(),
                row.paidOn());
    }

    static Csv refunds(Collection<Refund> rows) {
        Csv csv = new Csv("request_id,counterparty_id,member_id,approval_no,requested_at,amount,reason,status,"
                + "decided_on,reject_reason,code,merchant_id,merchant_name,updated_at");
        rows.stream().sorted(UPDATED).forEach(row -> add(csv, row));
        return csv;
    }

    private static void add(Csv csv, Refund row) {
        csv.row(
                row.requestId(),
                row.purchase().issuer(),
                row.purchase().memberId(),
                row.purchase().approvalNo(),
                row.requestedAt(),
                row.amount(),
                row.reason(),
                row.status(),
                row.decidedOn(),
                row.rejectReason(),
                row.code(),
                row.purchase().shop().id(),
                row.purchase().shop().name(),
                row.updatedAt());
    }

    static Csv planted(List<Planted> rows) {
        Csv csv = new Csv("type,program,member,period,reference,expected,received");
        rows.stream()
                .sorted(Comparator.comparing(Planted::type)
                        .thenComparing(Planted::programId)
                        .thenComparing(Planted::memberId)
                        .thenComparing(Planted::period)
                        .thenComparing(Planted::reference))
                .forEach(row -> csv.row(
                        row.type(),
                        row.programId(),
                        row.memberId(),
                        row.period(),
                        row.reference(),
                        row.expected(),
                        row.received()));
        return csv;
    }

    /** The days that a file covers, as its name says them. */
    record Covered(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        public String toString() {
            return first.equals(last)
                    ? "%tY%<tm%<td".formatted(first)
                    : "%tY%<tm%<td-%tY%<tm%<td".formatted(first, last);
        }
    }
}
