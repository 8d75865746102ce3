package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.Program;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which grounds the claim of a case names: those of its type, its counterparty and its step. */
final class LegalGrounds {

    /** The least sum of an instalment purchase by card against which a defence can be raised, in won (제16조, 시행령). */
    private static final long LEAST_OF_A_DEFENCE = 200_000;

    private final Set<LegalGround> grounds = EnumSet.noneOf(LegalGround.class);
    private final Discrepancy discrepancy;
    private final @Nullable CounterpartyKind kind;

    private LegalGrounds(Discrepancy discrepancy, @Nullable CounterpartyKind kind) {
        this.discrepancy = discrepancy;
        this.kind = kind;
    }

    /** The grounds in the order of the enum; {@code kind} is absent where nobody knows the counterparty any more. */
    static List<LegalGround> of(
            Discrepancy discrepancy, Direction direction, ClaimStep step, @Nullable CounterpartyKind kind) {
        LegalGrounds found = new LegalGrounds(discrepancy, kind);
        if (direction == Direction.RECOVER) {
            return found.isRefund() ? List.of() : List.of(LegalGround.PROGRAM_TERMS);
        }
        found.ofType();
        if (step == ClaimStep.ESCALATE) {
            found.ofEscalation();
        }
        return List.copyOf(found.grounds);
    }

    private void ofType() {
        if (isRefund()) {
            ofRefund();
        } else {
            grounds.add(LegalGround.PROGRAM_TERMS);
            addIf(isFinancial(), LegalGround.ERROR_CORRECTION);
        }
    }

    private void ofRefund() {
        switch (discrepancy.type()) {
            case MISSING, SHORT, LATE, OUTAGE, NOT_CREDITED -> ofApprovedRefund();
            case UNANSWERED, REJECTED, WRONGLY_REJECTED ->
                grounds.addAll(Set.of(LegalGround.WITHDRAWAL_IN_SEVEN_DAYS, LegalGround.REFUND_IN_THREE_DAYS));
            case SYSTEM_ERROR, UNKNOWN_RESULT -> {
                grounds.add(LegalGround.REFUND_IN_THREE_DAYS);
                addIf(isFinancial(), LegalGround.ERROR_CORRECTION);
            }
            case CLAWBACK, DUPLICATE, OVER, UNEXPECTED, AWAITING_SOURCE, FAILED_TO_RECONCILE ->
                grounds.add(LegalGround.REFUND_IN_THREE_DAYS);
        }
    }

    private void ofApprovedRefund() {
        grounds.addAll(Set.of(LegalGround.REFUND_IN_THREE_DAYS, LegalGround.LATE_INTEREST));
        addIf(kind == CounterpartyKind.CARD_ISSUER, LegalGround.CARD_CANCEL);
    }

    private void ofEscalation() {
        grounds.add(LegalGround.CONSUMER_RELIEF);
        boolean ofACard = isRefund() && kind == CounterpartyKind.CARD_ISSUER;
        addIf(ofACard, LegalGround.CARD_OBJECTION);
        addIf(ofACard && discrepancy.expected() >= LEAST_OF_A_DEFENCE, LegalGround.INSTALMENT_DEFENCE);
    }

    private boolean isRefund() {
        return discrepancy.programId().equals(Program.REFUND);
    }

    private boolean isFinancial() {
        return kind == CounterpartyKind.CARD_ISSUER || kind == CounterpartyKind.PAY_PROVIDER;
    }

    private void addIf(boolean applies, LegalGround ground) {
        if (applies) {
            grounds.add(ground);
        }
    }
}
