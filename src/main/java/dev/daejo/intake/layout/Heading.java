package dev.daejo.intake.layout;

import dev.daejo.intake.layout.Layout.Known;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record between the rows that says something of those that follow: what they are, or by its groups {@code memberId} and
 * {@code cardNo} whose they are.
 *
 * @param matches what its first cell that is not blank must be
 * @param side what the rows below are; absent: what they were
 */
record Heading(Pattern matches, @Nullable Side side) {

    /** How a group is named in a regular expression, which allows letters and digits alone: {@code memberId}. */
    static String groupOf(Known known) {
        return switch (known) {
            case MEMBER_ID -> "memberId";
            case CARD_NO -> "cardNo";
            case PERIOD -> "period";
        };
    }
}
