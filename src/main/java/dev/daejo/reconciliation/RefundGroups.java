package dev.daejo.reconciliation;

import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The refunds of one member, group by group: the requests of one approval number (contract, section 5). */
public final class RefundGroups {

    private final Map<String, List<RefundRequest>> byApproval = new TreeMap<>();
    private final Map<String, List<RefundRequest>> byRequestId = new HashMap<>();
    private final Map<String, List<StatementCredit>> creditsOfApproval = new HashMap<>();
    private final List<StatementCredit> ofNoRequest = new ArrayList<>();
    private final List<RefundGroup> groups;

    /** Whether a member has anything to do with refunds: a request, or money that says it is one. */
    static boolean areIn(MemberLedger ledger) {
        if (!ledger.refunds().isEmpty()) {
            return true;
        }
        for (StatementCredit line : ledger.credits()) {
            if (line.programId().equals(Program.REFUND)) {
                return true;
            }
        }
        return false;
    }

    public RefundGroups(MemberLedger ledger, Night night) {
        for (RefundRequest request : ledger.refunds()) {
            byApproval
                    .computeIfAbsent(request.approvalNo(), any -> new ArrayList<>())
                    .add(request);
            byRequestId
                    .computeIfAbsent(request.requestId(), any -> new ArrayList<>())
                    .add(request);
        }
        for (StatementCredit line : ledger.credits()) {
            if (line.inWon() && line.amount() > 0 && mayBeRefund(line)) {
                place(line);
            }
        }
        groups = byApproval.entrySet().stream()
                .map(group -> new RefundGroup(
                        ledger, night, group.getValue(), creditsOfApproval.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static boolean mayBeRefund(StatementCredit line) {
        return line.programId().isEmpty() || line.programId().equals(Program.REFUND);
    }

    /** By approval number. */
    public List<RefundGroup> groups() {
        return groups;
    }

    /** The credits for refunds that name no approved request made before them. */
    public List<StatementCredit> ofNoRequest() {
        return List.copyOf(ofNoRequest);
    }

    /** A credit goes to the group of the approved request it names; one that names another is unexpected. */
    private void place(StatementCredit line) {
        List<RefundRequest> named = byRequestId.getOrDefault(line.reference(), List.of());
        Optional<RefundRequest> request = named.stream()
                .filter(candidate -> candidate.status() == RefundStatus.APPROVED)
                .filter(candidate ->
                        !line.postedOn().isBefore(candidate.requestedAt().toLocalDate()))
                .min(ownCounterpartyFirst(line));
        if (request.isPresent()) {
            creditsOfApproval
                    .computeIfAbsent(request.get().approvalNo(), any -> new ArrayList<>())
                    .add(line);
        } else if (!named.isEmpty() || line.programId().equals(Program.REFUND)) {
            ofNoRequest.add(line);
        }
    }

    private static Comparator<RefundRequest> ownCounterpartyFirst(StatementCredit line) {
        return Comparator.comparing(
                        (RefundRequest request) -> !request.counterpartyId().equals(line.counterpartyId()))
                .thenComparing(RefundRequest::counterpartyId, TextOrder.BY_CODE_POINT);
    }
}
