package dev.daejo.gathering.digest;

import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far the lines of a statement reach.
 *
 * @param lastDay the last day on which one of them was used or posted
 * @param creditsOf the programs that its credits name; empty text where one names none
 */
public record StatementSpan(LocalDate lastDay, Set<String> creditsOf) {

    public StatementSpan {
        creditsOf = Set.copyOf(creditsOf);
    }

    /** A span in the making. */
    static final class Builder {

        private final Set<String> creditsOf = new TreeSet<>();
        /** The program named last, which the next credit mostly names too. */
        private byte @Nullable [] lastCreditOf;

        private long lastDay = Long.MIN_VALUE;

        void line(StatementLine line) {
            days(line.usedAt().toLocalDate().toEpochDay(), line.postedOn().toEpochDay());
            if (line instanceof StatementCredit credit) {
                creditsOf.add(credit.programId());
            }
        }

        void days(long usedOn, long postedOn) {
            lastDay = Math.max(lastDay, Math.max(usedOn, postedOn));
        }

        /** A credit whose program is named by these bytes, in UTF-8. */
        void creditOf(byte[] bytes, int from, int length) {
            byte[] last = lastCreditOf;
            if (last == null || !Arrays.equals(bytes, from, from + length, last, 0, last.length)) {
                lastCreditOf = Arrays.copyOfRange(bytes, from, from + length);
                creditsOf.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            }
        }

        void add(Builder other) {
            creditsOf.addAll(other.creditsOf);
            lastDay = Math.max(lastDay, other.lastDay);
        }

        boolean hasLines() {
            return lastDay != Long.MIN_VALUE;
        }

        StatementSpan span() {
            return new StatementSpan(LocalDate.ofEpochDay(lastDay), creditsOf);
        }
    }
}
