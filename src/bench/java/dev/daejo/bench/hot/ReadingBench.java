package dev.daejo.bench.hot;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.daejo.intake.KnownFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a statement on one core, beside the least that anybody could do with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {

    /** Of the statement. */
    @Param({"UTF8", "CP949"})
    public String encoding = "UTF8";

    private @Nullable StatementFile file;

    /** Makes the night where it is not there yet. */
    @Setup
    public void makeReady() throws Exception {
        file = StatementFile.of(encoding);
    }

    /** Read, checked, hashed, copied to the archive and gathered in its digest. */
    @Benchmark
    public KnownFile takeIn() throws IOException {
        return file().takeIn();
    }

    /** The same without gathering. */
    @Benchmark
    public KnownFile takeInWithoutRows() throws IOException {
        return file().takeInWithoutRows();
    }

    /** FastCSV that throws every field away, and the hash. */
    @Benchmark
    public byte[] discardAndHash() throws IOException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file().path()), sha256);
                CsvReader<Long> reader = CsvReader.builder().build(new Discarding(), bytes, charset())) {
            reader.forEach(record -> {});
        }
        return sha256.digest();
    }

    private Charset charset() {
        return Charset.forName(encoding.equals("UTF8") ? "UTF-8" : "MS949");
    }

    private StatementFile file() {
        return Objects.requireNonNull(file, "the bench was not made ready");
    }
}
