package dev.daejo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statement lines of both issuers, with running line ids and approval numbers. */
final class Statements {

    private static final int APPROVAL_NUMBERS = 100_000_000;
    /** Coprime to the number of approval numbers, so that none comes twice. */
    private static final int APPROVAL_STRIDE = 7_654_321;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byMember = new LinkedHashMap<>();
    private long approvals = 3;

    Line purchase(Issuer issuer, Member member, Shop shop, LocalDateTime usedAt, LocalDate postedOn, long won) {
        return purchase(issuer, member, shop, usedAt, postedOn, won, "KRW");
    }

    Line purchase(
            Issuer issuer,
            Member member,
            Shop shop,
            LocalDateTime usedAt,
            LocalDate postedOn,
            long amount,
            String currency) {
        return add(new Line(
                issuer,
                nextLineId(issuer),
                member.id(),
                member.cardOf(issuer),
                usedAt,
                postedOn,
                "PURCHASE",
                nextApproval(),
                "",
                shop,
                amount,
                currency,
                "",
                ""));
    }

    Line cancel(Line purchase, LocalDateTime usedAt, LocalDate postedOn, long won) {
        return add(new Line(
                purchase.issuer(),
                nextLineId(purchase.issuer()),
                purchase.memberId(),
                purchase.cardNo(),
                usedAt,
                postedOn,
                "CANCEL",
                nextApproval(),
                purchase.approvalNo(),
                purchase.shop(),
                won,
                "KRW",
                "",
                ""));
    }

    Line credit(Issuer issuer, Member member, String programId, String reference, long won, LocalDate postedOn) {
        return add(new Line(
                issuer,
                nextLineId(issuer),
                member.id(),
                member.cardOf(issuer),
                postedOn.atStartOfDay(),
                postedOn,
                "CREDIT",
                "",
                "",
                Shop.NONE,
                won,
                "KRW",
                programId,
                reference));
    }

    List<Line> all() {
        return lines;
    }

    List<Line> of(Member member) {
        return byMember.getOrDefault(member.id(), List.of());
    }

    private Line add(Line line) {
        if (line.postedOn().isAfter(Days.LAST_COVERED)) {
            throw new IllegalArgumentException("No file covers " + line.postedOn());
        }
        lines.add(line);
        byMember.computeIfAbsent(line.memberId(), id -> new ArrayList<>()).add(line);
        return line;
    }

    private String nextLineId(Issuer issuer) {
        return "%s%06d".formatted(issuer.idPrefix(), lines.size() + 1);
    }

    private String nextApproval() {
        approvals++;
        return "%08d".formatted(approvals * APPROVAL_STRIDE % APPROVAL_NUMBERS);
    }
}
