package dev.daejo.gathering.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackingTest {

    private final ByteArena arena = new ByteArena();
    private final PackedWriter writer = new PackedWriter();
    private final PackedReader reader = new PackedReader();

    @Test
    void readsBackEveryNumber() {
        long[] numbers = LongStream.concat(
                        LongStream.of(Long.MAX_VALUE, Long.MIN_VALUE, -1),
                        IntStream.range(0, Long.SIZE)
                                .mapToLong(bit -> 1L << bit)
                                .flatMap(one -> LongStream.of(one - 1, one)))
                .toArray();
        for (long number : numbers) {
            writer.number(number)
                    .signed(number)
                    .signed(-number)
                    .numberIfAny(number)
                    .numberIfAny(null);
        }
        reader.begin(writer.taken());

        for (long number : numbers) {
            assertThat(reader.number()).isEqualTo(number);
            assertThat(reader.signed()).isEqualTo(number);
            assertThat(reader.signed()).isEqualTo(-number);
            assertThat(reader.numberIfAny()).isEqualTo(number);
            assertThat(reader.numberIfAny()).isNull();
        }
    }

    @Test
    void readsBackTextsDaysAndTimes() {
        String longText = "상생".repeat(50_000);
        LocalDateTime time = LocalDateTime.of(1969, 12, 31, 23, 59, 59);
        writer.text("").text(longText).time(time).day(LocalDate.of(2025, 2, 28)).dayIfAny(null);
        reader.begin(writer.taken());

        assertThat(reader.text()).isEmpty();
        assertThat(reader.text()).isEqualTo(longText);
        assertThat(reader.time()).isEqualTo(time);
        assertThat(reader.day()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(reader.dayIfAny()).isNull();
    }

    @Test
    void findsEveryRowAgainAcrossTheBlocksOfAnArena() {
        Random random = new Random(7);
        List<Integer> addresses = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            int length = row % 1_000 == 999 ? 200_000 : row % 3 == 0 ? 0 : random.nextInt(400);
            writer.number(row).text("x".repeat(length));
            lengths.add(writer.length());
            addresses.add(writer.flush(arena));
        }
        for (int row = 0; row < addresses.size(); row++) {
            arena.writeTo(writer, addresses.get(row), lengths.get(row));
            reader.begin(writer.taken());
            assertThat(reader.number()).isEqualTo(row);
        }
    }

    @Test
    void appendsNothingWhereABlockIsJustFull() {
        arena.append(new byte[1 << 16], 1 << 16);
        arena.writeTo(writer, arena.append(new byte[0], 0), 0);

        assertThat(writer.taken()).isEmpty();
    }
}
