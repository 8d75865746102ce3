package dev.daejo.reconciliation;

import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shares that members of one business date add to, each made once, since every obligation adds to several. Of days only
 * those near the business date are told apart, so that their number is bounded. Safe to be asked by several threads.
 */
final class Shares {

    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 30;
    /** Five pay days of a month each, the last of them as old as it can be, and some more. */
    private static final int PAY_DAYS_BEFORE = 190;

    private final LocalDate businessDate;
    private final LocalDate firstDay;
    private final List<Map<Total, Share>> days = new ArrayList<>();
    private final LocalDate firstPayDay;
    private final Map<PairingStep, Share> steps = new EnumMap<>(PairingStep.class);
    private final Map<String, Map<Total, Share>> programs = new HashMap<>();
    private final Map<String, Map<LocalDate, Map<Total, Share>>> payDays = new HashMap<>();

    Shares(LocalDate businessDate, Collection<String> programIds) {
        this.businessDate = businessDate;
        firstDay = businessDate.minusDays(DAYS_BEFORE);
        firstPayDay = businessDate.minusDays(PAY_DAYS_BEFORE);
        for (int day = 0; day <= DAYS_BEFORE + DAYS_AFTER; day++) {
            LocalDate at = firstDay.plusDays(day);
            days.add(ofEach(total -> Share.onDay(at, total)));
        }
        for (PairingStep step : PairingStep.values()) {
            steps.put(step, Share.ofStep(step));
        }
        programIds.forEach(this::addProgram);
        addProgram(Program.REFUND);
    }

    private void addProgram(String programId) {
        programs.put(programId, ofEach(total -> Share.ofProgram(programId, total)));
        payDays.put(programId, new ConcurrentHashMap<>());
    }

    private static Map<Total, Share> ofEach(Function<Total, Share> share) {
        Map<Total, Share> shares = new EnumMap<>(Total.class);
        for (Total total : Total.values()) {
            shares.put(total, share.apply(total));
        }
        return shares;
    }

    Share ofProgram(String programId, Total total) {
        Map<Total, Share> known = programs.get(programId);
        return known == null ? Share.ofProgram(programId, total) : one(known, total);
    }

    /** None for a day that is not near the business date. */
    @Nullable
    Share onDay(LocalDate day, Total total) {
        long at = day.toEpochDay() - firstDay.toEpochDay();
        return at < 0 || at >= days.size() ? null : one(days.get((int) at), total);
    }

    Share ofStep(PairingStep step) {
        return one(steps, step);
    }

    /** None for a pay day that has not come or is too old. */
    @Nullable
    Share ofPayDay(String programId, LocalDate due, Total total) {
        if (due.isAfter(businessDate) || due.isBefore(firstPayDay)) {
            return null;
        }
        Map<LocalDate, Map<Total, Share>> ofProgram = one(payDays, programId);
        Map<Total, Share> known = ofProgram.get(due);
        return one(known == null ? ofProgram.computeIfAbsent(due, day -> newPayDay(programId, day)) : known, total);
    }

    private static Map<Total, Share> newPayDay(String programId, LocalDate due) {
        return ofEach(total -> Share.ofPayDay(programId, due, total));
    }

    private static <K, V> V one(Map<K, V> all, K key) {
        V found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No shares of " + key);
        }
        return found;
    }
}
