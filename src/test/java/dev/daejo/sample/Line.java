package dev.daejo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A line of a statement as it will be written; absent texts are empty. */
record Line(
        Issuer issuer,
        String lineId,
        String memberId,
        String cardNo,
        LocalDateTime usedAt,
        LocalDate postedOn,
        String type,
        String approvalNo,
        String originalApprovalNo,
        Shop shop,
        long amount,
        String currency,
        String programId,
        String reference) {

    boolean isPurchaseAt(Issuer wanted) {
        return type.equals("PURCHASE") && currency.equals("KRW") && issuer == wanted;
    }

    boolean cancels(Line purchase) {
        return type.equals("CANCEL") && originalApprovalNo.equals(purchase.approvalNo());
    }

    YearMonth monthUsed() {
        return YearMonth.from(usedAt);
    }

    YearMonth monthPosted() {
        return YearMonth.from(postedOn);
    }
}
