package dev.daejo.intake.layout;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one export of one counterparty is read; {@link LayoutText} says how it is written down.
 *
 * @param id its name and the hash of its text
 * @param text as it was written
 * @param counterparties ids it is for, folded
 * @param charset absent: found from the bytes
 * @param separators of which one separates the fields
 * @param headerWithin in how many records the header must stand
 * @param preamble what lines above the header tell, by name
 * @param postedOnIsUsedAt whether a row that tells no day of posting was posted on the day of use
 * @param approvalNoIsKey whether a row without an approval number has its key for one
 * @param foreignCurrency the currency of foreign amounts that tell none; empty: such a row is refused
 * @param negativeIsCancel whether a negative amount is a cancel
 */
public record Layout(
        LayoutId id,
        String text,
        String title,
        Set<String> counterparties,
        @Nullable Charset charset,
        List<Character> separators,
        int headerWithin,
        Map<Known, Pattern> preamble,
        List<Heading> headings,
        List<SkipRule> skips,
        DateReader dates,
        List<Table> tables,
        @Nullable StatusRule status,
        boolean postedOnIsUsedAt,
        boolean approvalNoIsKey,
        String foreignCurrency,
        boolean negativeIsCancel) {

    /** What lines outside of tables may tell. */
    enum Known {
        PERIOD,
        MEMBER_ID,
        CARD_NO
    }

    public Layout {
        counterparties = Set.copyOf(counterparties);
        separators = List.copyOf(separators);
        preamble = Map.copyOf(preamble);
        headings = List.copyOf(headings);
        skips = List.copyOf(skips);
        tables = List.copyOf(tables);
    }

    boolean isFor(String counterpartyId) {
        return counterparties.contains(Names.foldId(counterpartyId));
    }

    /** How many records the longest header of it is. */
    public int longestHeader() {
        return tables.stream().mapToInt(Table::headerRows).max().orElse(1);
    }
}
