package dev.daejo.store;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines of PostgreSQL's COPY text format: values between tabs, {@code \N} for what is absent.
 *
 * <p>A text of PostgreSQL cannot hold U+0000; it is kept as its picture, U+2400.
 */
final class CopyText {

    private static final int LAST_OF_FOUR_DIGITS = 9_999;

    private final StringBuilder text = new StringBuilder();
    private boolean lineBegun;

    CopyText value(@Nullable String value) {
        if (value == null) {
            return absent();
        }
        separate();
        if (isPlain(value)) {
            text.append(value);
            return this;
        }
        for (int at = 0; at < value.length(); at++) {
            escape(value.charAt(at));
        }
        return this;
    }

    CopyText absent() {
        separate();
        text.append("\\N");
        return this;
    }

    CopyText value(long value) {
        separate();
        text.append(value);
        return this;
    }

    CopyText value(BigInteger value) {
        separate();
        text.append(value);
        return this;
    }

    CopyText value(boolean value) {
        separate();
        text.append(value ? 't' : 'f');
        return this;
    }

    CopyText value(@Nullable LocalDate value) {
        return value == null ? absent() : value(inPostgres(value, ""));
    }

    CopyText value(@Nullable LocalDateTime value) {
        return value == null ? absent() : value(inPostgres(value.toLocalDate(), " " + value.toLocalTime()));
    }

    CopyText value(Enum<?> value) {
        return value(value.name());
    }

    void endLine() {
        text.append('\n');
        lineBegun = false;
    }

    int length() {
        return text.length();
    }

    /** What was written since the last call. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private static String inPostgres(LocalDate day, String time) {
        int year = day.getYear();
        return year > 0 && year <= LAST_OF_FOUR_DIGITS ? day + time : unusual(day, time);
    }

    /** PostgreSQL knows no year 0 and no sign before a year. */
    private static String unusual(LocalDate day, String time) {
        int year = day.getYear();
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d%s%s",
                year > 0 ? year : 1 - year,
                day.getMonthValue(),
                day.getDayOfMonth(),
                time,
                year > 0 ? "" : " BC");
    }

    private void separate() {
        if (lineBegun) {
            text.append('\t');
        }
        lineBegun = true;
    }

    /** Whether nothing of it is written otherwise than it is, which holds for nearly all. */
    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character < ' ' || character == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escape(char character) {
        switch (character) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\0' -> text.append('\u2400');
            default -> text.append(character);
        }
    }
}
