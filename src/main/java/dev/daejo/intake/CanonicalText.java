package dev.daejo.intake;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;

/** Statement lines as the canonical layout writes them, for people to look at: with the line before, without card numbers. */
final class CanonicalText {

    /** The names of what a line is written with, in their order. */
    static final String HEADER =
            "line,line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,"
                    + "merchant_category,channel,amount,currency,program_id,reference";

    private CanonicalText() {}

    /** A line below that header. */
    static String of(StatementLine line) {
        if (line instanceof Purchase purchase) {
            return text(line, "PURCHASE", purchase.approvalNo(), "", purchase.category(), purchase.channel(), "", "");
        }
        if (line instanceof Cancel cancel) {
            return text(line, "CANCEL", cancel.approvalNo(), cancel.originalApprovalNo(), "", "", "", "");
        }
        StatementCredit credit = (StatementCredit) line;
        return text(line, "CREDIT", "", "", "", "", credit.programId(), credit.reference());
    }

    private static String text(
            StatementLine line,
            String type,
            String approvalNo,
            String originalApprovalNo,
            String category,
            String channel,
            String programId,
            String reference) {
        return String.join(
                ",",
                String.valueOf(line.origin().line()),
                line.lineId(),
                line.memberId(),
                CardMask.card(line.card().lastFour()),
                line.usedAt().toString(),
                line.postedOn().toString(),
                type,
                approvalNo,
                originalApprovalNo,
                category,
                channel,
                String.valueOf(line.amount()),
                line.currency(),
                programId,
                reference);
    }
}
