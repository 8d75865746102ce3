package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.LinesNeeded;
import dev.daejo.reconciliation.expectation.LinkedLines;
import dev.daejo.reconciliation.expectation.LinkedPurchase;
import dev.daejo.reconciliation.expectation.Schedule;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From which day on a night needs statement lines: what is closed, and beyond the windows of what is not, asks for none
 * (contract, section 4, "Closing"). Lines beyond it are looked up only for a member of whom {@link #suffices} says that what
 * lies within is not enough, so that what is found is the same as from all lines. Where one program never closes, there is
 * none. Safe to be asked by several threads.
 */
public final class Horizon {

    private final Terms terms;
    private final LocalDate businessDate;
    private final LocalDate linesFrom;
    private final List<LinesNeeded> needs = new ArrayList<>();

    private Horizon(Terms terms, LocalDate businessDate) {
        this.terms = terms;
        this.businessDate = businessDate;
        LocalDate from = LocalDate.MAX;
        for (Program program : terms.programs().values()) {
            LinesNeeded needed = new LinesNeeded(new Schedule(program, terms.calendar(), businessDate));
            needs.add(needed);
            from = earlier(from, earlier(needed.from(), creditsFrom(Closing.of(program))));
        }
        linesFrom = from;
    }

    public static Horizon on(LocalDate businessDate, Terms terms) {
        return new Horizon(terms, businessDate);
    }

    /**
     * Whether no member needs the lines of a statement for their own sake.
     *
     * @param lastDay the last one on which a line of it was used or posted
     * @param creditsOf the programs that its credits name; empty text where one names none
     */
    public boolean isBeyond(String counterpartyId, LocalDate lastDay, Set<String> creditsOf) {
        return lastDay.isBefore(linesFrom)
                && lastDay.isBefore(creditsFrom(Closing.ofRefunds(terms, counterpartyId)))
                && creditsOf.stream().allMatch(this::closesSometime);
    }

    /** A credit of an unknown program never closes; one of none can only be a refund's. */
    private boolean closesSometime(String programId) {
        return programId.isEmpty()
                || programId.equals(Program.REFUND)
                || terms.programs().containsKey(programId);
    }

    /** From which day of receipt on a credit takes part in pairing, or a cancel without purchase is counted. */
    private LocalDate creditsFrom(Closing closing) {
        return closing.creditsFrom(businessDate);
    }

    /**
     * Whether what lies within the horizon says all about a member: nothing there asks for a line beyond it.
     *
     * @param within what is known of the member but for the lines beyond
     */
    public boolean suffices(MemberLedger within) {
        return within.refunds().stream().allMatch(this::isClosed)
                && cancelsFindTheirPurchases(within)
                && needs.stream().noneMatch(program -> program.asksForLinesBefore(linesFrom, within));
    }

    private boolean isClosed(RefundRequest request) {
        Counterparty counterparty = terms.counterparties().get(request.counterpartyId());
        if (counterparty == null) {
            return false;
        }
        Closing closing = Closing.ofRefunds(terms, request.counterpartyId());
        BusinessCalendar calendar = terms.calendar();
        if (request.status() == RefundStatus.APPROVED) {
            return !closing.obligationTakesPart(RefundGroup.dueOn(request, counterparty, calendar), businessDate);
        }
        LocalDate lastAnswerDay = RefundAnswer.lastAnswerDay(request, counterparty, calendar);
        return closing.isClosed(RefundAnswer.closesFrom(request, lastAnswerDay), businessDate);
    }

    /** Whether no cancel could belong to a purchase that was used before the horizon. */
    private boolean cancelsFindTheirPurchases(MemberLedger within) {
        if (within.cancels().isEmpty()) {
            return true;
        }
        LinkedLines lines = new LineHistory(within).now();
        if (!lines.unlinked().isEmpty()) {
            return false;
        }
        for (LinkedPurchase linked : lines.purchases()) {
            if (!linked.cancels().isEmpty() && isOld(linked.purchase())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOld(Purchase purchase) {
        return purchase.usedAt().toLocalDate().isBefore(linesFrom);
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }
}
