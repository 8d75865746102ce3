package dev.daejo.intake.ranges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordEndsTest {

    private static final String[] CROWD = {
        ",", "\"", "\"", "\n", "\r", "\r\n", "a", "가", "b c", "\t", "\0", "x".repeat(9)
    };

    private final RecordEnds ends = new RecordEnds();

    @Test
    void takesALineEndInQuotesForNoEnd() {
        look("a,\"b\nc\"\r\nd,\"e\nf");

        assertThat(ends.end()).isEqualTo("a,\"b\nc\"\r\n".length());
        assertThat(ends.lines()).isEqualTo(2);
    }

    @Test
    void takesAQuoteInTheMiddleOfAFieldForACharacter() {
        look("a\",b\nc,\"d\"x,e\nf");

        assertThat(ends.end()).isEqualTo("a\",b\nc,\"d\"x,e\n".length());
        assertThat(ends.lines()).isEqualTo(2);
    }

    @Test
    void findsNoneWhereNothingEnds() {
        look("a,b\rc");

        assertThat(ends.end()).isZero();
        assertThat(ends.lines()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheSameAsLookingAtEveryCharacter(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int scraps = random.nextInt(60); scraps > 0; scraps--) {
            text.append(CROWD[random.nextInt(CROWD.length)]);
        }
        EachCharacter each = new EachCharacter();
        each.look(text.toString());

        look(text.toString());

        assertThat(ends.end()).as(text.toString()).isEqualTo(each.end);
        assertThat(ends.lines()).as(text.toString()).isEqualTo(each.linesAtEnd);
    }

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    private void look(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ends.look(bytes, bytes.length);
    }

    /** The rules by which records are split, one character at a time. */
    private static final class EachCharacter {

        private enum Where {
            AT_START,
            WITHIN,
            QUOTED,
            BEHIND_QUOTE
        }

        private Where where = Where.AT_START;
        private int end;
        private long lines;
        private long linesAtEnd;

        void look(String text) {
            int bytes = 0;
            char before = ',';
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                bytes += String.valueOf(c).getBytes(StandardCharsets.UTF_8).length;
                boolean isEnd = c == '\n' || c == '\r';
                if (isEnd && !(c == '\n' && before == '\r')) {
                    lines++;
                }
                if (where == Where.QUOTED) {
                    where = c == '"' ? Where.BEHIND_QUOTE : Where.QUOTED;
                } else if (isEnd || c == ',') {
                    where = Where.AT_START;
                    if (c == '\n') {
                        end = bytes;
                        linesAtEnd = lines;
                    }
                } else if (c == '"' && where != Where.WITHIN) {
                    where = Where.QUOTED;
                } else if (where == Where.AT_START) {
                    where = Where.WITHIN;
                }
                before = c;
            }
        }
    }
}
