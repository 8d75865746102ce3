package dev.daejo.intake;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.reading.Dates;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.program.Counterparty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says (contract, section 3).
 *
 * <p>Everything before the first {@code -} is the kind, in small letters. {@code statement} and {@code payouts} go on
 * with a counterparty, matched without case, and one day or the first and last day it covers, as {@code yyyyMMdd}. Other
 * kinds go on as they like, also not at all. All end with {@code .csv}.
 *
 * @param name as the file is known: card numbers in it are hidden
 * @param kind absent when the name tells none
 * @param counterpartyId as the reference data spells it; empty for kinds without one and where it is unknown
 * @param coversFrom first day; absent for kinds without days and where the name does not fit
 * @param coversTo last day, inclusive
 * @param misfit why the name does not fit; empty when it does
 */
public record FileName(
        String name,
        @Nullable FileKind kind,
        String counterpartyId,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        String misfit) {

    private static final String EXTENSION = ".csv";
    private static final Pattern TWO_DAYS =
            Pattern.compile("(?<who>.+)-(?<first>[0-9]{8})-(?<last>[0-9]{8})", Pattern.DOTALL);
    private static final Pattern ONE_DAY = Pattern.compile("(?<who>.+)-(?<first>[0-9]{8})", Pattern.DOTALL);

    /** Reads a name by the counterparties that the reference data knows; what is kept of it has no card number. */
    public static FileName parse(String name, Collection<Counterparty> counterparties) {
        return parse(
                name, counterparties.stream().map(Counterparty::counterpartyId).toList());
    }

    /** The same by the ids of the counterparties. */
    static FileName parse(String name, List<String> counterpartyIds) {
        FileName read = read(name, counterpartyIds);
        return new FileName(
                CardMask.maskName(name), read.kind, read.counterpartyId, read.coversFrom, read.coversTo, read.misfit);
    }

    private static FileName read(String name, List<String> counterparties) {
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        int dash = stem.indexOf('-');
        String told = dash < 0 ? stem : stem.substring(0, dash);
        Optional<FileKind> kind = kindOf(told);
        if (!name.endsWith(EXTENSION)) {
            return misfit(name, kind.orElse(null), Reasons.notCsv(name));
        }
        if (kind.isEmpty()) {
            return misfit(name, null, Reasons.unknownKind(told));
        }
        return kind.get().hasDays()
                ? dated(name, kind.get(), dash < 0 ? "" : stem.substring(dash + 1), counterparties)
                : new FileName(name, kind.get(), "", null, null, "");
    }

    /** Whether the name says all that its kind must say. */
    public boolean fits() {
        return misfit.isEmpty();
    }

    private static Optional<FileKind> kindOf(String told) {
        return List.of(FileKind.values()).stream()
                .filter(kind -> kind.label().equals(told))
                .findFirst();
    }

    private static FileName misfit(String name, @Nullable FileKind kind, String misfit) {
        return new FileName(name, kind, "", null, null, misfit);
    }

    private static FileName dated(String name, FileKind kind, String rest, List<String> counterparties) {
        Matcher twoDays = TWO_DAYS.matcher(rest);
        if (twoDays.matches()) {
            Optional<String> who = spelled(twoDays.group("who"), counterparties);
            Optional<String> whoWithDay = spelled(twoDays.group("who") + "-" + twoDays.group("first"), counterparties);
            if (who.isPresent() || whoWithDay.isEmpty()) {
                return covering(name, kind, twoDays.group("who"), who, twoDays.group("first"), twoDays.group("last"));
            }
        }
        Matcher oneDay = ONE_DAY.matcher(rest);
        if (!oneDay.matches()) {
            return misfit(name, kind, Reasons.nameDoesNotFit(name, kind));
        }
        String who = oneDay.group("who");
        return covering(name, kind, who, spelled(who, counterparties), oneDay.group("first"), oneDay.group("first"));
    }

    private static Optional<String> spelled(String who, List<String> counterparties) {
        List<String> alike = counterparties.stream()
                .filter(id -> id.equalsIgnoreCase(who))
                .sorted(Comparator.comparing((String id) -> !id.equals(who)).thenComparing(TextOrder.BY_CODE_POINT))
                .toList();
        return alike.stream().findFirst();
    }

    private static FileName covering(
            String name, FileKind kind, String who, Optional<String> spelled, String first, String last) {
        LocalDate from = Dates.compactDay(first);
        LocalDate to = Dates.compactDay(last);
        if (from == null || to == null) {
            return misfit(name, kind, Reasons.noSuchDay(from == null ? first : last));
        }
        if (to.isBefore(from)) {
            return misfit(name, kind, Reasons.daysTurnedRound(first, last));
        }
        String misfit = spelled.isPresent() ? "" : Reasons.unknownCounterparty(who);
        return new FileName(name, kind, spelled.orElse(""), from, to, misfit);
    }
}
