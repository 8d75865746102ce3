package dev.daejo.gathering.digest.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.PackedWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackingTest {

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
    void keepsTheLengthsOfTextsThatLieAnywhere() {
        byte[] source = new byte[100];
        for (int at = 0; at < source.length; at++) {
            source[at] = (byte) at;
        }
        for (int from = 0; from <= source.length; from++) {
            for (int size = 0; size <= Math.min(40, source.length - from); size++) {
                writer.raw(source, from, size).one((byte) 77);

                byte[] expected = Arrays.copyOfRange(source, from, from + size + 1);
                expected[size] = 77;
                assertThat(writer.taken()).isEqualTo(expected);
            }
        }
    }

    @Test
    void keepsEveryRowAcrossTheBlocksOfAnArenaThatAreUsedAgain() {
        Blocks room = new Blocks();
        for (int round = 0; round < 3; round++) {
            ByteArena arena = new ByteArena(room);
            for (int row = 0; row < 5_000; row++) {
                int length = row % 1_000 == 999 ? 200_000 : row % 3 == 0 ? 0 : row % 400;
                byte[] bytes = writer.number(row).text("x".repeat(length)).taken();
                arena.append(bytes, 0, bytes.length);
            }
            int row = 0;
            for (int block = 0; block < arena.blocks(); block++) {
                reader.begin(arena.block(block), 0, arena.end(block));
                while (!reader.isAtEnd()) {
                    assertThat(reader.number()).isEqualTo(row++);
                    reader.text();
                }
                arena.giveBack(block);
            }
            assertThat(row).isEqualTo(5_000).isEqualTo(arena.count());
        }
    }

    @Test
    void tellsWhereThePartsOfAHeldRowLie() {
        HeldRow row = new HeldRow();
        byte[] text = "M1 5310".getBytes(StandardCharsets.UTF_8);
        row.begin(text, 0, 2, HeldRow.SEALED_CARD, text, 3, 4).number(9);
        row.end(-5);

        byte[] held = row.bytes();
        assertThat(HeldRow.length(held, 0)).isEqualTo(row.length());
        assertThat(HeldRow.key(held, 0)).isEqualTo(-5);
        assertThat(new String(held, HeldRow.member(0), HeldRow.memberLength(held, 0), StandardCharsets.UTF_8))
                .isEqualTo("M1");
        assertThat(new String(held, HeldRow.card(held, 0), HeldRow.cardLength(held, 0), StandardCharsets.UTF_8))
                .isEqualTo("\u00015310");
        assertThat(held[HeldRow.fields(held, 0)]).isEqualTo((byte) 9);
        assertThat(HeldRow.fieldsLength(held, 0)).isEqualTo(1);
    }
}
