package dev.daejo.gathering.digest.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.MemberRows;
import dev.daejo.gathering.digest.run.Run;
import dev.daejo.gathering.digest.run.RunKeys;
import dev.daejo.gathering.digest.stored.StoredFile;
import dev.daejo.gathering.digest.stored.Window;
import dev.daejo.intake.bytes.ByteHash;
import dev.daejo.reconciliation.TextOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run has its members in the order of their ids, whatever these are, and the rows of each as they came. */
class RunBuilderTest {

    private static final int FEW = 3_000;
    /** More than tell where to cut, and so many that a part of one member is cut again. */
    private static final int MANY = 50_000;

    private static final List<String> ALPHABET = List.of("a", "가", "\uFF5E", "\uD83D\uDE00", "", "ab", "B", "12345678");

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, FEW, MANY})
    void ordersCrowdedMembersOfAnyLetters(int rows) throws IOException {
        Random random = new Random(5);
        writesInOrder(rows, row -> "M" + letter(random) + letter(random) + letter(random));
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {FEW, MANY})
    void ordersMembersThatShareMoreThanEightBytes(int rows) throws IOException {
        Random random = new Random(6);
        writesInOrder(rows, row -> (row % 2 == 0 ? "A" : "B") + "-0000000000000000-" + random.nextInt(9_000));
    }

    @Test
    void ordersMembersThatComeInTheirOrder() throws IOException {
        writesInOrder(MANY, row -> "M" + (1_000_000 + row / 20));
    }

    @Test
    void ordersManyRowsOfOneMemberAmongOthers() throws IOException {
        writesInOrder(MANY, row -> row % 10 == 3 ? "M" + row : "M1");
    }

    @Test
    void ordersIdsThatAreEmptyOrLong() throws IOException {
        writesInOrder(MANY, row -> switch (row % 4_999) {
            case 0 -> "";
            case 1 -> "M" + "0".repeat(40_000) + row % 3;
            case 2 -> "M" + "0".repeat(100 + row % 7);
            default -> "M" + "0".repeat(row % 40);
        });
    }

    @Test
    void isFullByBytesWhereIdsAreLong() {
        RunBuilder builder = new RunBuilder(1_000, new Blocks(), new KnownCards());
        HeldRow held = new HeldRow();
        int rows = 0;
        while (!builder.isFull()) {
            begin(held, "M" + "0".repeat(10_000), "").number(rows++);
            held.end(RunBuilder.NO_KEY);
            builder.add(held);
        }

        assertThat(rows).isEqualTo(15);
    }

    private static String letter(Random random) {
        return ALPHABET.get(random.nextInt(ALPHABET.size()));
    }

    private static void writesInOrder(int rows, IntFunction<String> memberOf) throws IOException {
        Map<String, List<Row>> expected = new TreeMap<>(TextOrder.BY_CODE_POINT);
        RunBuilder builder = new RunBuilder(1 << 20, new Blocks(), new KnownCards());
        HeldRow held = new HeldRow();
        for (int number = 0; number < rows; number++) {
            String member = memberOf.apply(number);
            String card = number % 5 == 0 ? "" : "card " + number % 3;
            begin(held, member, card).number(number).text("x".repeat(number % 30));
            held.end(number % 7 == 0 ? RunBuilder.NO_KEY : key(number));
            builder.add(held);
            expected.computeIfAbsent(member, key -> new ArrayList<>()).add(new Row(number, card));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = builder.writeTo(out);

        assertThat(length).isEqualTo(out.size());
        Run run = new Run(StoredFile.held(out.toByteArray()).part(0, length));
        assertThat(run.rows()).isEqualTo(rows);
        assertThat(readBack(run)).isEqualTo(List.copyOf(expected.entrySet()));
        assertThat(keysOf(run)).isEqualTo(expectedKeys(expected));
    }

    private static PackedWriter begin(HeldRow held, String member, String card) {
        byte[] id = member.getBytes(StandardCharsets.UTF_8);
        byte[] text = card.getBytes(StandardCharsets.UTF_8);
        return text.length == 0
                ? held.begin(id)
                : held.begin(id, 0, id.length, HeldRow.CARD_TEXT, text, 0, text.length);
    }

    /** Some rows share a key. */
    private static long key(int number) {
        return ByteHash.mix(number % 1_000 + 1) & (-1L << RunKeys.ROW_BITS);
    }

    private static List<Map.Entry<String, List<Row>>> readBack(Run run) {
        List<Map.Entry<String, List<Row>>> found = new ArrayList<>();
        MemberCursor member = run.members(1 << 16);
        Window blocks = run.blocks(run.end(), 1 << 16);
        PackedReader block = new PackedReader();
        while (member.next()) {
            MemberRows of = member.rows();
            of.begin(blocks, block);
            List<String> cards = new ArrayList<>(List.of(""));
            for (int left = block.smallNumber(); left > 0; left--) {
                cards.add(block.text());
            }
            List<Row> rows = new ArrayList<>();
            for (int row = of.first(); row < of.end(); row++) {
                int end = block.beginRow();
                String card = cards.get(block.smallNumber());
                rows.add(new Row(block.smallNumber(), card));
                block.goTo(end);
            }
            assertThat(block.isAtEnd()).isTrue();
            found.add(Map.entry(member.id(), rows));
        }
        return found;
    }

    private static Map<Integer, Long> keysOf(Run run) {
        Map<Integer, Long> keys = new HashMap<>();
        for (int part = 0; part < 8; part++) {
            long first = part;
            run.forEachKey(part, 3, (hash, row) -> {
                assertThat(hash >>> (Long.SIZE - 3)).isEqualTo(first);
                keys.put(row, hash);
            });
        }
        return keys;
    }

    private static Map<Integer, Long> expectedKeys(Map<String, List<Row>> expected) {
        Map<Integer, Long> keys = new HashMap<>();
        int place = 0;
        for (List<Row> rows : expected.values()) {
            for (Row row : rows) {
                if (row.number() % 7 != 0) {
                    keys.put(place, key(row.number()));
                }
                place++;
            }
        }
        return keys;
    }

    private record Row(int number, String card) {}
}
