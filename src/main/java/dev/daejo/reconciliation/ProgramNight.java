package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.Schedule;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Source;
import java.util.List;
import java.util.Set;

/** A program on the business date: what all its members share and is found once. Safe to be asked by several threads. */
public final class ProgramNight {

    private final Program program;
    private final Night night;
    private final Schedule schedule;
    private final Closing closing;
    private final CreditRule creditRule;
    private final String system;
    private final List<Source> sources;

    public ProgramNight(Program program, Night night) {
        this.program = program;
        this.night = night;
        schedule = new Schedule(program, night.terms().calendar(), night.businessDate());
        closing = Closing.of(program);
        creditRule = new CreditRule(program, night.businessDate());
        system = night.terms().counterparty(program.counterpartyId()).system();
        sources = sources(program, night);
    }

    public Program program() {
        return program;
    }

    public Night night() {
        return night;
    }

    /** When its months are due. */
    public Schedule schedule() {
        return schedule;
    }

    Closing closing() {
        return closing;
    }

    CreditRule creditRule() {
        return creditRule;
    }

    /** The system of its counterparty, whose codes and incidents are meant. */
    String system() {
        return system;
    }

    /** The sources of its obligations (contract, section 4, "Coverage"). */
    public List<Source> sources() {
        return sources;
    }

    private static List<Source> sources(Program program, Night night) {
        if (program.paidBy() == PaidBy.PAYOUT) {
            return List.of(new Source(Source.Kind.PAYOUTS, program.counterpartyId()));
        }
        Set<String> statements = program.eligibility().statements();
        return statements.isEmpty()
                ? night.coverage().checked(Source.Kind.STATEMENT)
                : statements.stream()
                        .map(id -> new Source(Source.Kind.STATEMENT, id))
                        .toList();
    }
}
