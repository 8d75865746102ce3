package dev.daejo.intake.ranges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RangesSideBySideTest {

    private static final int RECORDS = 1_000;
    private static final String RECORD = "%04d\n";
    private static final int LENGTH = 12;

    private final Processors processors = Processors.of(3);
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsEveryRangeInItsOrder() throws IOException {
        RangeCutter ranges = ranges();

        readAll(ranges, RangesSideBySideTest::text);

        assertThat(String.join("", told) + new String(ranges.rest().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(records());
        assertThat(told).hasSizeGreaterThan(400);
    }

    @Test
    void lendsTheProcessorsAndGivesThemBack() throws IOException {
        CountDownLatch others = new CountDownLatch(3);

        // The reading thread goes on only when all three help.
        new RangesSideBySide<>(processors, waitingFor(others), () -> Optional.of(countingDown(others)))
                .readAll(ranges(), told::add);

        assertThat(others.getCount()).isZero();
        assertThat(processors.help(() -> Optional.of(RangesSideBySideTest::text)))
                .isPresent();
        assertThat(processors.help(() -> Optional.of(RangesSideBySideTest::text)))
                .isPresent();
        assertThat(processors.help(() -> Optional.of(RangesSideBySideTest::text)))
                .isPresent();
        assertThat(processors.help(() -> Optional.of(RangesSideBySideTest::text)))
                .isEmpty();
    }

    private static RangeReader<String> countingDown(CountDownLatch others) {
        AtomicBoolean first = new AtomicBoolean(true);
        return range -> {
            if (first.getAndSet(false)) {
                others.countDown();
            }
            return text(range);
        };
    }

    private static RangeReader<String> waitingFor(CountDownLatch others) {
        return range -> {
            try {
                others.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return text(range);
        };
    }

    @Test
    void readsAloneWhereTheSinkTakesNoOther() throws IOException {
        Thread self = Thread.currentThread();
        new RangesSideBySide<String>(
                        processors,
                        range -> {
                            assertThat(Thread.currentThread()).isEqualTo(self);
                            return text(range);
                        },
                        Optional::empty)
                .readAll(ranges(), told::add);

        assertThat(told).hasSizeGreaterThan(400);
        assertThat(processors.help(() -> Optional.of(RangesSideBySideTest::text)))
                .isPresent();
    }

    @Test
    void tellsNothingBehindWhatEndsTheReading() throws IOException {
        RangesSideBySide<String> sideBySide = sideBySide(RangesSideBySideTest::text);

        sideBySide.readAll(ranges(), text -> {
            told.add(text);
            return told.size() < 7;
        });

        assertThat(String.join("", told)).isEqualTo(records().substring(0, 7 * 10));
    }

    @Test
    void failsWithTheTroubleOfAHelper() {
        RangeReader<String> failing = range -> {
            if (text(range).startsWith("0500")) {
                throw new IOException("disk full");
            }
            return text(range);
        };

        assertThatThrownBy(() -> readAll(ranges(), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(records().substring(0, 500 * 5)).startsWith(String.join("", told));
        assertThat(processors.help(() -> Optional.of(failing))).isPresent();
    }

    @Test
    void failsWithAnErrorOfAHelper() {
        RangeReader<String> failing = range -> {
            throw new IllegalStateException("wrong");
        };

        assertThatThrownBy(() -> readAll(ranges(), failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wrong");
    }

    @Test
    void holdsNoMoreRangesThanAreUnderWay() throws IOException {
        List<byte[]> seen = new ArrayList<>();
        RangeReader<String> watching = range -> {
            synchronized (seen) {
                if (seen.stream().noneMatch(bytes -> bytes == range.bytes())) {
                    seen.add(range.bytes());
                }
            }
            return text(range);
        };

        readAll(ranges(), watching);

        // One is cut while each of three helpers reads one and another waits for it.
        assertThat(seen).hasSizeLessThanOrEqualTo(3 * 2 + 1);
    }

    private void readAll(RangeCutter ranges, RangeReader<String> reader) throws IOException {
        sideBySide(reader).readAll(ranges, told::add);
    }

    private RangesSideBySide<String> sideBySide(RangeReader<String> reader) {
        return new RangesSideBySide<>(processors, reader, () -> Optional.of(reader));
    }

    private static String text(ByteRange range) {
        return new String(range.bytes(), 0, range.length(), StandardCharsets.UTF_8);
    }

    private static RangeCutter ranges() {
        InputStream bytes = new ByteArrayInputStream(records().getBytes(StandardCharsets.UTF_8));
        return new RangeCutter(bytes, 1, LENGTH);
    }

    private static String records() {
        StringBuilder records = new StringBuilder();
        for (int record = 0; record < RECORDS; record++) {
            records.append(RECORD.formatted(record));
        }
        return records.toString();
    }
}
