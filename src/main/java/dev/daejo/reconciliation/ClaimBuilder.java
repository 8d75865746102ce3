package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.AnswerTerm;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimRules;
import dev.daejo.reconciliation.claim.ClaimTerms;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.Occasion;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.RefundRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims the cases of one member, in report order; claims of an equal key are numbered in that order. */
final class ClaimBuilder {

    /** As of a counterparty that names no {@code answer_business_days} (contract, section 2). */
    private static final int ANSWER_BUSINESS_DAYS = 2;

    private final Night night;
    private final List<RefundRequest> requests;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    ClaimBuilder(Night night, List<RefundRequest> requests) {
        this.night = night;
        this.requests = requests;
    }

    List<Claim> claims(List<Discrepancy> cases) {
        for (Discrepancy row : cases) {
            Optional<Direction> direction = ClaimRules.direction(row, night.businessDate());
            direction.ifPresent(of -> add(row, of, ClaimRules::claim));
            if (!night.claimResults().isEmpty()
                    && direction.filter(Direction.CLAIM::equals).isEmpty()) {
                add(row, Direction.CLAIM, ClaimRules::recovered);
            }
        }
        return claims;
    }

    private void add(Discrepancy row, Direction direction, Rule rule) {
        List<String> key = List.of(row.programId(), row.memberId(), row.reference(), direction.name());
        int number = numbers.getOrDefault(key, 0) + 1;
        String claimId = ClaimId.of(row.programId(), row.memberId(), row.reference(), direction, number);
        rule.claim(row, claimId, occasion(row), terms(row), night.claimResults().of(claimId))
                .ifPresent(claim -> {
                    claims.add(claim);
                    numbers.put(key, number);
                });
    }

    private ClaimTerms terms(Discrepancy row) {
        Program program = night.terms().programs().get(row.programId());
        Counterparty counterparty = night.terms().counterparties().get(row.counterpartyId());
        int answerDays = counterparty == null ? ANSWER_BUSINESS_DAYS : counterparty.answerBusinessDays();
        return new ClaimTerms(
                night.businessDate(),
                program == null ? null : program.claimWithinDays(),
                new AnswerTerm(night.terms().calendar(), answerDays),
                counterparty == null ? null : counterparty.kind());
    }

    private Occasion occasion(Discrepancy row) {
        return requests.stream()
                .filter(request -> row.programId().equals(Program.REFUND))
                .filter(request -> request.requestId().equals(row.reference()))
                .min(Comparator.comparing(request -> !request.counterpartyId().equals(row.counterpartyId())))
                .map(request -> new Occasion(request.requestedAt(), request.approvalNo()))
                .orElseGet(() -> new Occasion(null, row.reference()));
    }

    /** What makes a claim of a case. */
    @FunctionalInterface
    private interface Rule {

        Optional<Claim> claim(
                Discrepancy row, String claimId, Occasion occasion, ClaimTerms terms, List<ClaimResult> results);
    }
}
