package dev.daejo.intake.plain;

/** Where in a record of a statement its values stand, counting from 0; -1 for a column that the file has not. */
public record Places(
        int lineId,
        int memberId,
        int cardNo,
        int usedAt,
        int postedOn,
        int type,
        int approvalNo,
        int originalApprovalNo,
        int category,
        int channel,
        int amount,
        int currency,
        int programId,
        int reference) {}
