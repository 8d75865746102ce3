package dev.daejo.intake.reading;

import dev.daejo.intake.masking.CardTokens;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The lines of a statement. Values are read in the contract's order, so that a line's first bad column is named. */
final class StatementRows implements RowReader {

    private final String file;
    private final String counterpartyId;
    private final CardTokens tokens;

    StatementRows(String file, String counterpartyId, CardTokens tokens) {
        this.file = file;
        this.counterpartyId = counterpartyId;
        this.tokens = tokens;
    }

    private enum Type {
        PURCHASE,
        CANCEL,
        CREDIT
    }

    private static final Type[] TYPES = Type.values();

    @Override
    public LocalDate read(Line line, RowSink sink) throws BadValue {
        StatementLine row = row(line);
        sink.statementLine(row);
        return row.postedOn();
    }

    StatementLine row(Line line) throws BadValue {
        String lineId = line.id(Column.LINE_ID);
        String memberId = line.id(Column.MEMBER_ID);
        CharSequence cardNo = line.cardNo();
        LocalDateTime usedAt = line.time(Column.USED_AT);
        LocalDate postedOn = line.date(Column.POSTED_ON);
        Type type = line.oneOf(TYPES, Column.TYPE);
        String approvalNo = type == Type.CREDIT ? "" : line.id(Column.APPROVAL_NO);
        String originalApprovalNo = type == Type.CANCEL ? line.idOrEmpty(Column.ORIGINAL_APPROVAL_NO) : "";
        String category = type == Type.PURCHASE ? line.textOrEmpty(Column.MERCHANT_CATEGORY) : "";
        String channel = type == Type.PURCHASE ? line.textOrEmpty(Column.CHANNEL) : "";
        long amount = amount(line);
        String currency = currency(line);
        String programId = type == Type.CREDIT ? line.idOrEmpty(Column.PROGRAM_ID) : "";
        String reference = type == Type.CREDIT ? line.idOrEmpty(Column.REFERENCE) : "";
        CardKey card = tokens.keyOf(cardNo);
        RowOrigin origin = new RowOrigin(file, line.number());
        return switch (type) {
            case PURCHASE ->
                new Purchase(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        usedAt,
                        postedOn,
                        approvalNo,
                        category,
                        channel,
                        amount,
                        currency,
                        origin);
            case CANCEL ->
                new Cancel(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        usedAt,
                        postedOn,
                        approvalNo,
                        originalApprovalNo,
                        amount,
                        currency,
                        origin);
            case CREDIT ->
                new StatementCredit(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        usedAt,
                        postedOn,
                        programId,
                        reference,
                        amount,
                        currency,
                        origin);
        };
    }

    /** Won; 0 of what is not in won, whose amount is read only to see that it can be. */
    private static long amount(Line line) throws BadValue {
        if (isForeign(line)) {
            line.foreignAmount(Column.AMOUNT);
            return 0;
        }
        return line.won(Column.AMOUNT);
    }

    private static String currency(Line line) throws BadValue {
        line.require(Column.CURRENCY);
        return isForeign(line) ? line.textOrEmpty(Column.CURRENCY) : StatementLine.WON;
    }

    /** Whether a currency is named that is not won. */
    static boolean isForeign(Line line) {
        return !line.isEmpty(Column.CURRENCY) && !line.is(StatementLine.WON, Column.CURRENCY);
    }
}
