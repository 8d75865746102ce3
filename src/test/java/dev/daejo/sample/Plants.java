package dev.daejo.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was planted, and which months of which members are therefore not settled in the ordinary way. */
final class Plants {

    /** Something that looks wrong and is not. */
    record Settled(String programId, String memberId, String story) {}

    private final List<Planted> planted = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final Set<String> held = new HashSet<>();

    static String reference(String programId, Member member, YearMonth month) {
        return programId + "/" + member.id() + "/" + month;
    }

    /** A discrepancy of an obligation of a month. */
    void month(
            String type, String programId, Member member, YearMonth month, long expected, long received, String story) {
        hold(programId, member, month);
        one(type, programId, member, month.toString(), reference(programId, member, month), expected, received, story);
    }

    void one(
            String type,
            String programId,
            Member member,
            String period,
            String reference,
            long expected,
            long received,
            String story) {
        planted.add(new Planted(type, programId, member.id(), period, reference, expected, received, story));
    }

    /** A month that the plant itself pays in full. */
    void settled(String programId, Member member, YearMonth month, String story) {
        hold(programId, member, month);
        harmless(programId, member, story);
    }

    void harmless(String programId, Member member, String story) {
        settled.add(new Settled(programId, member.id(), story));
    }

    void hold(String programId, Member member, YearMonth month) {
        held.add(reference(programId, member, month));
    }

    boolean isHeld(String programId, Member member, YearMonth month) {
        return held.contains(reference(programId, member, month));
    }

    /** A payment that the plant itself settles, or does not. */
    void hold(Line payment) {
        held.add(payment.approvalNo());
    }

    boolean isHeld(Line payment) {
        return held.contains(payment.approvalNo());
    }

    List<Planted> planted() {
        return planted;
    }

    List<Settled> settled() {
        return settled;
    }
}
