package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

    private static final String[] GOOD = {
        "2025-02-28", "2024-02-29", "2025-12-31", "2025-10", "2025-10-01T23:59", "2025-10-01T00:00:59", "20251001"
    };

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithJavaTimeOnMutations(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = mutated(GOOD[random.nextInt(GOOD.length)], random);
            char[] padded = ("x" + text + "9").toCharArray();
            assertThat(Dates.date(padded, 1, text.length()))
                    .as(text)
                    .isEqualTo(parsed(text, LocalDate::from, "uuuu-MM-dd"));
            assertThat(Dates.period(padded, 1, text.length()))
                    .as(text)
                    .isEqualTo(parsed(text, YearMonth::from, "uuuu-MM"));
            assertThat(Dates.time(padded, 1, text.length()))
                    .as(text)
                    .isEqualTo(parsed(
                            text,
                            LocalDateTime::from,
                            text.length() == 16 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss"));
            assertThat(Dates.compactDay(text)).as(text).isEqualTo(parsed(text, LocalDate::from, "uuuuMMdd"));
        }
    }

    @Test
    void readsEveryDayOfFourCenturies() {
        LocalDate.of(1800, 1, 1).datesUntil(LocalDate.of(2200, 1, 1)).forEach(day -> assertThat(
                        Dates.date(day.toString().toCharArray(), 0, 10))
                .isEqualTo(day));
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int change = random.nextInt(3); change > 0; change--) {
            int at = random.nextInt(mutated.length());
            mutated.setCharAt(at, "0123456789-T: +٣".charAt(random.nextInt(16)));
        }
        return random.nextInt(20) == 0 ? mutated.substring(1) : mutated.toString();
    }

    /** What java.time says, but for the year 0, which the contract's {@code yyyy} does not have. */
    private static <T> @Nullable T parsed(String text, TemporalQuery<T> query, String pattern) {
        if (text.startsWith("0000") || text.length() != pattern.replace("'", "").length()) {
            return null;
        }
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(text, query);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 10);
    }
}
