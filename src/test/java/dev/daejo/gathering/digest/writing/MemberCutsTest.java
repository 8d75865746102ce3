package dev.daejo.gathering.digest.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the sample was, no member of a part comes before one of the part before. */
class MemberCutsTest {

    private static final List<String> ALPHABET = List.of("a", "b", "가", "\uD83D\uDE00", "", "\u0000", "M1000000");

    @ParameterizedTest(name = "all begin with \"{0}\"")
    @ValueSource(strings = {"", "M", "회원-0000000"})
    void keepsTheOrderOfIds(String common) {
        Random random = new Random(11);
        byte[][] sample = ids(random, common, 300);
        byte[][] ids = ids(random, "", 1_000);
        byte[][] others = ids(random, common, 1_000);
        byte[][] all = new byte[2_000][];
        System.arraycopy(ids, 0, all, 0, 1_000);
        System.arraycopy(others, 0, all, 1_000, 1_000);
        Arrays.sort(all, Arrays::compareUnsigned);

        MemberCuts cuts = MemberCuts.of(sample, 5);

        int[] parts =
                Arrays.stream(all).mapToInt(id -> cuts.part(id, 0, id.length)).toArray();
        assertThat(parts).isSorted();
        assertThat(Arrays.stream(parts).distinct().count()).isGreaterThan(5);
        assertThat(parts[parts.length - 1]).isLessThan(cuts.parts());
    }

    private static byte[][] ids(Random random, String common, int count) {
        byte[][] ids = new byte[count][];
        Arrays.setAll(ids, at -> (common + letter(random) + letter(random) + letter(random))
                .getBytes(StandardCharsets.UTF_8));
        return ids;
    }

    private static String letter(Random random) {
        return ALPHABET.get(random.nextInt(ALPHABET.size()));
    }
}
