package dev.daejo.intake;

import com.sun.management.OperatingSystemMXBean;
import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardTokens;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Measures how long intake takes for the same purchases in the canonical layout and as a CP949 export; run by hand: a
 * folder, lines, rounds. The first round warms up.
 */
final class IntakeMeasure {

    private static final String[] MERCHANTS = {"한빛문구", "나루식당", "가나주유소", "똠양꿍집", "나루약국", "가나서점"};

    private IntakeMeasure() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int lines = Integer.parseInt(args[1]);
        Path canonical = folder.resolve("statement-hana-20260801.csv");
        Path export = folder.resolve("statement-hana-20260802.csv");
        write(canonical, StandardCharsets.UTF_8, lines, IntakeMeasure::canonical);
        write(export, Encodings.MS949, lines, IntakeMeasure::export);
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            measure("canonical UTF-8", canonical, folder.resolve("store-c" + round));
            measure("CP949 export", export, folder.resolve("store-e" + round));
        }
    }

    private static void measure(String name, Path file, Path store) throws IOException {
        CardTokens tokens = CardTokens.inStore(store);
        SourceReader reader = SourceReader.of(tokens, Layouts.shipped(), new LayoutArchive(store));
        Intake intake = new Intake(new Archive(store), reader, List.of(Desk.counterparty("HANA")));
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        KnownFile known = intake.takeIn(file, List.of());
        System.out.printf(
                "%-16s %d lines, %.1f MB, %s: %.2f s of CPU, %.2f s%n",
                name,
                known.lines(),
                known.bytes() / 1e6,
                known.verdict(),
                (cpuNanos() - cpu) / 1e9,
                (System.nanoTime() - wall) / 1e9);
    }

    private static void write(Path file, Charset charset, int lines, Purchases purchases) throws IOException {
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset), 1 << 20)) {
            purchases.write(writer, lines, new Random(7));
        }
    }

    private static void canonical(Writer writer, int lines, Random random) throws IOException {
        writer.write("line_id,member_id,card_no,used_at,posted_on,type,approval_no,merchant_name,amount,currency\n");
        for (int line = 0; line < lines; line++) {
            writer.write("L%d,M%07d,9410********%04d,2026-08-%02dT%02d:%02d:%02d,2026-08-%02d,PURCHASE,%08d,%s,%d,KRW%n"
                    .formatted(
                            line,
                            line % 100_000,
                            random.nextInt(10_000),
                            1 + line % 28,
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60),
                            1 + line % 28,
                            line,
                            MERCHANTS[random.nextInt(MERCHANTS.length)],
                            1000 + random.nextInt(300_000)));
        }
    }

    private static void export(Writer writer, int lines, Random random) throws IOException {
        writer.write("하나카드 법인카드 승인내역,,,,,,,,,\n,,,,,,,,,\n");
        writer.write("이용일,이용시간,회원번호,카드번호,가맹점명,승인번호,승인금액,이용구분,승인취소금액,상태\n");
        for (int line = 0; line < lines; line++) {
            writer.write("2026.08.%02d,%02d:%02d:%02d,M%07d,9410-****-****-%04d,%s,%08d,\"%,d\",일시불,0,정상%n"
                    .formatted(
                            1 + line % 28,
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60),
                            line % 100_000,
                            random.nextInt(10_000),
                            MERCHANTS[random.nextInt(MERCHANTS.length)],
                            line,
                            1000 + random.nextInt(300_000)));
        }
    }

    /** CPU time of all threads; what else runs on the machine is not in it. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @FunctionalInterface
    private interface Purchases {

        void write(Writer writer, int lines, Random random) throws IOException;
    }
}
