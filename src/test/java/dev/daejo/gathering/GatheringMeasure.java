package dev.daejo.gathering;

import com.sun.management.OperatingSystemMXBean;
import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures the fold on made statement lines; run by hand: files, lines of each, members, threads. */
final class GatheringMeasure {

    private static final String[] CATEGORIES = {"음식점", "편의점", "주유소", "약국", "마트", "서점"};

    private static final long WON = 150_000;

    private GatheringMeasure() {}

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        long lines = Long.parseLong(args[1]);
        int members = Integer.parseInt(args[2]);
        List<KnownFile> known = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            known.add(Some.file("statement-hana-2025%04d.csv".formatted(file), "sha" + file, lines, lines * WON));
        }
        long before = usedBytes();
        long start = cpuNanos();
        Gathered gathered = Gathering.gather(
                FilesOfDay.of(known, Some.D),
                Some.terms(),
                Some.D,
                Integer.parseInt(args[3]),
                DigestSource.inMemory((file, sink) -> read(file, members, sink)));
        long gatheredIn = cpuNanos();
        long held = usedBytes() - before;
        long afterCollection = cpuNanos();
        long rows = 0;
        for (int member = 0; member < gathered.ledgers().members(); member++) {
            MemberLedger ledger = gathered.ledgers().ledger(member);
            rows += ledger.purchases().size();
        }
        System.out.printf(
                "%d lines: gathered in %.2f s of CPU, held %.1f bytes a line, unpacked in %.2f s of CPU (%d rows)%n",
                files * lines,
                (gatheredIn - start) / 1e9,
                (double) held / (files * lines),
                (cpuNanos() - afterCollection) / 1e9,
                rows);
    }

    private static LeftOut read(KnownFile file, int members, RowSink sink) {
        Random random = new Random(file.name().hashCode());
        for (long line = 2; line < file.lines() + 2; line++) {
            int member = random.nextInt(members);
            sink.statementLine(new Purchase(
                    "HANA",
                    file.name().substring(15, 23) + "-" + (10_000_000 + line),
                    "M" + (10_000_000 + member),
                    new CardKey("k3y0fTh3C4rd" + (10_000_000_000L + member), "" + (1000 + member % 9000)),
                    Some.D
                            .minusDays(random.nextInt(60))
                            .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)),
                    Some.D.minusDays(random.nextInt(30)),
                    "" + (10_000_000 + random.nextInt(90_000_000)),
                    CATEGORIES[random.nextInt(CATEGORIES.length)],
                    random.nextBoolean() ? "OFFLINE" : "ONLINE",
                    WON,
                    "KRW",
                    new RowOrigin(file.name(), line)));
        }
        return LeftOut.NOTHING;
    }

    /** CPU time of all threads, made lines and collector included; what else runs on the machine is not in it. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
