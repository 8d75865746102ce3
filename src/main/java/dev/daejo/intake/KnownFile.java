package dev.daejo.intake;

import dev.daejo.intake.layout.LayoutId;
import dev.daejo.intake.masking.ShownText;
import dev.daejo.intake.reading.FileKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in, as the manifest remembers it. What is here follows from its name, its bytes and its control
 * file alone, never from the reference data or the business date of the run that read it.
 *
 * @param name the file's name, without a folder
 * @param kind absent when the name tells none; such a file is quarantined
 * @param counterpartyId of a statement or payouts file, as the reference data spells it; else empty
 * @param sha256 of the bytes as received, lower-case hex
 * @param coversFrom first day the name says it covers; absent for kinds without days
 * @param coversTo last day, inclusive
 * @param firstVisibleOn earliest day on which a row of it is visible; absent when it has no dated row
 * @param alwaysVisible it holds a row that is visible on every day, or a line that could not be read, or no line at all
 * @param verdict {@code ACCEPTED} or {@code QUARANTINED}; {@code DUPLICATE} is found anew for every business date
 * @param decision what a person decided of it since
 * @param reason why it is quarantined, or was until it was released; else empty
 * @param lines data lines; of a quarantined file as many as could be told
 * @param rejected lines that do not parse
 * @param amount sum of the amount column over every line where it can be read, in whatever currency
 * @param won the part of the amount that is in won
 * @param layout by which an export was read, and is read ever after; absent for the canonical layout
 */
public record KnownFile(
        String name,
        @Nullable FileKind kind,
        String counterpartyId,
        String sha256,
        long bytes,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable LocalDate firstVisibleOn,
        boolean alwaysVisible,
        Verdict verdict,
        Decision decision,
        String reason,
        long lines,
        long rejected,
        BigDecimal amount,
        BigInteger won,
        @Nullable LayoutId layout) {

    /** Its name as people may see it on one line. */
    public String shownName() {
        return ShownText.visible(name);
    }

    /** The same file, taken back by a person: it counts for no business date, and is seen on those on which it was. */
    KnownFile withdrawn(String withdrawalReason) {
        return new KnownFile(
                name,
                kind,
                counterpartyId,
                sha256,
                bytes,
                coversFrom,
                coversTo,
                firstVisibleOn,
                alwaysVisible,
                Verdict.QUARANTINED,
                Decision.WITHDRAWN,
                withdrawalReason,
                lines,
                rejected,
                amount,
                won,
                layout);
    }

    /** Whether it is one of the files of D (contract, section 1): it covers a day ≤ D or holds a row visible on D. */
    public boolean isOf(LocalDate businessDate) {
        return alwaysVisible || isOnOrBefore(coversFrom, businessDate) || isOnOrBefore(firstVisibleOn, businessDate);
    }

    private static boolean isOnOrBefore(@Nullable LocalDate day, LocalDate businessDate) {
        return day != null && !day.isAfter(businessDate);
    }
}
