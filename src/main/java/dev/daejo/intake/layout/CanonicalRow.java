package dev.daejo.intake.layout;

/** A row with the columns of the canonical layout (contract, section 3), each as that layout writes it; empty is absent. */
public record CanonicalRow(
        String lineId,
        String memberId,
        String cardNo,
        String usedAt,
        String postedOn,
        String type,
        String approvalNo,
        String originalApprovalNo,
        String merchantId,
        String merchantName,
        String merchantCategory,
        String channel,
        String amount,
        String currency) {

    /** Without the card number. */
    @Override
    public String toString() {
        return "CanonicalRow[lineId=" + lineId + ", type=" + type + "]";
    }
}
