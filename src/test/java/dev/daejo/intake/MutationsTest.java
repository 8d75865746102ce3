package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come: read = accepted + rejected, never an exception, and the same again on a second reading. */
public class MutationsTest {

    private static final int ROUNDS = 300;
    private static final String[] SCRAPS = {
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\uFEFF",
        " ",
        "|",
        "-",
        "2025-02-30",
        "한글",
        "𠀀",
        "x",
        "=",
        "99999999999999999999"
    };

    private final Desk desk;

    MutationsTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesAndInventsNoLine(long seed) throws IOException {
        Random random = new Random(seed);
        List<Samples.Sample> samples = Samples.all();
        for (int round = 0; round < ROUNDS; round++) {
            Samples.Sample sample = samples.get(random.nextInt(samples.size()));
            byte[] bytes = mutated(sample.text().getBytes(StandardCharsets.UTF_8), random);
            FileName name = FileName.parse(sample.name(), Desk.COUNTERPARTIES);
            CollectedRows rows = new CollectedRows();
            ReadResult result = read(name, bytes, rows);

            assertThat(result).as("seed %d round %d", seed, round).isEqualTo(read(name, bytes, new NoSink()));
            assertThat(result.rejected()).isEqualTo(rows.rejects.size());
            if (result.isSound()) {
                assertThat(result.lines()).isEqualTo(rows.rows.size() + rows.rejects.size());
                assertThat(result.accepted()).isEqualTo(rows.rows.size());
            } else {
                assertThat(result.lines()).isGreaterThanOrEqualTo(rows.rows.size() + rows.rejects.size());
            }
        }
    }

    private ReadResult read(FileName name, byte[] bytes, RowSink sink) throws IOException {
        return desk.reader.read(name.name(), name.kind(), name.counterpartyId(), new ByteArrayInputStream(bytes), sink);
    }

    public static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good;
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(bytes.length + 1);
            byte[] scrap = random.nextInt(8) == 0
                    ? new byte[] {(byte) random.nextInt(256)}
                    : SCRAPS[random.nextInt(SCRAPS.length)].getBytes(StandardCharsets.UTF_8);
            int cut = Math.min(bytes.length - at, random.nextInt(4));
            bytes = joined(Arrays.copyOf(bytes, at), scrap, Arrays.copyOfRange(bytes, at + cut, bytes.length));
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 50);
    }
}
