package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainLine.Text;
import dev.daejo.intake.reading.WonSum;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remarks in the making, of rows as they are taken. */
final class RemarksMade {

    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    private final WonSum won = new WonSum();
    private final StatementSpan.Builder span = new StatementSpan.Builder();
    private final Map<Long, Long> pairs = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<ClaimResult> claimResults = new ArrayList<>();
    private long accepted;
    private long lastVisibleOn = Long.MIN_VALUE;
    private boolean heldToReference;

    /** A line became a row or two. */
    void accept(long wonOfLine) {
        accepted++;
        won.add(wonOfLine);
    }

    /** A row is visible from a day on. */
    void visible(LocalDate day) {
        lastVisibleOn = Math.max(lastVisibleOn, day.toEpochDay());
    }

    void holdToReference() {
        heldToReference = true;
    }

    void plainLine(PlainLine line) {
        accept(line.won());
        lastVisibleOn = Math.max(lastVisibleOn, line.postedOn());
        span.days(Math.floorDiv(line.usedAt(), SECONDS_OF_DAY), line.postedOn());
        if (line.kind() == PlainLine.Kind.CREDIT) {
            span.creditOf(line.bytes(), line.start(Text.PROGRAM_ID), line.length(Text.PROGRAM_ID));
        }
    }

    void line(StatementLine line) {
        visible(line.postedOn());
        span.line(line);
    }

    /** A line becomes two rows. */
    void pair(Purchase purchase) {
        accept(purchase.amount());
        pairs.put(purchase.origin().line(), purchase.amount());
    }

    void incident(Incident incident) {
        accept(0);
        incidents.add(incident);
    }

    void claimResult(ClaimResult result) {
        accept(0);
        claimResults.add(result);
    }

    void refuse(Refused line) {
        refused.add(line);
    }

    /** Adds those of other lines of the same file. */
    void add(RemarksMade other) {
        won.add(other.won.total());
        span.add(other.span);
        pairs.putAll(other.pairs);
        refused.addAll(other.refused);
        incidents.addAll(other.incidents);
        claimResults.addAll(other.claimResults);
        accepted += other.accepted;
        lastVisibleOn = Math.max(lastVisibleOn, other.lastVisibleOn);
        heldToReference |= other.heldToReference;
    }

    /** All of them, in the order of the lines. */
    Remarks made(LeftOut leftOut) {
        refused.sort(Comparator.comparingLong(line -> line.reject().origin().line()));
        incidents.sort(Comparator.comparingLong(incident -> incident.origin().line()));
        claimResults.sort(Comparator.comparingLong(result -> result.origin().line()));
        return new Remarks(
                accepted,
                won.total(),
                lastVisibleOn == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(lastVisibleOn),
                span.hasLines() ? span.span() : null,
                heldToReference,
                pairs,
                refused,
                incidents,
                claimResults,
                leftOut);
    }
}
