package dev.daejo.job;

import dev.daejo.job.console.Console;
import dev.daejo.store.embedded.TestEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Folders, a database and one program: {@code EVENT} promises a listed sum on 2025-10-15. Nights are run on it in this JVM
 * or in one of their own.
 */
record World(Path folder, PGSimpleDataSource database) {

    static final LocalDate D = LocalDate.of(2025, 10, 20);

    private static final Clock CLOCK =
            Clock.fixed(D.atTime(3, 0).toInstant(ZoneOffset.ofHours(9)), ZoneOffset.ofHours(9));

    /** A new one below a folder of the test, with its reference data and an empty inbox. */
    static World in(Path folder) {
        return in(folder, TestEngine.EMBEDDED);
    }

    static World in(Path folder, TestEngine engine) {
        World world = new World(folder, (PGSimpleDataSource) engine.freshDatabase());
        world.write(
                "reference/programs.csv",
                "program_id,name,kind,counterparty_id,starts_on,ends_on,enrollment,paid_by,grace_days",
                "EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,2");
        world.write("reference/counterparties.csv", "counterparty_id,name,kind", "HANA,하나카드,CARD_ISSUER");
        world.write("reference/holidays.csv", "date,name");
        return world.write("inbox/expected-none.csv", "program_id,member_id,period,reference,amount,due_on");
    }

    /** Promises each of so many members 1,000 won; every second one is paid. */
    World promised(int members) {
        List<String> promises = new ArrayList<>(List.of("program_id,member_id,period,reference,amount,due_on"));
        List<String> payouts = new ArrayList<>(
                List.of("payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on"));
        for (int member = 0; member < members; member++) {
            promises.add("EVENT,%s,2025-09,E-%d,1000,2025-10-15".formatted(member(member), member));
            if (member % 2 == 1) {
                payouts.add("P-%d,EVENT,%s,,E-%d,1000,PAID,2025-10-15T06:00,2025-10-15"
                        .formatted(member, member(member), member));
            }
        }
        return write("inbox/expected-event.csv", promises).write("inbox/payouts-hana-20251015.csv", payouts);
    }

    static String member(int number) {
        return "M%05d".formatted(number);
    }

    World write(String file, String... lines) {
        return write(file, Arrays.asList(lines));
    }

    World write(String file, List<String> lines) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A night of D in this JVM. */
    Ended night(String... more) {
        return night(D, more);
    }

    Ended night(LocalDate date, String... more) {
        return command(Stream.concat(arguments(date).stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Any command in this JVM. */
    static Ended command(String... arguments) {
        return command(CLOCK, arguments);
    }

    /** Any command in this JVM, by a clock of the test's own. */
    static Ended command(Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Daejo.run(clock, new Console(utf8(out), utf8(err)), arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The command of a night on this world's database. */
    List<String> arguments(LocalDate date) {
        return arguments(date, database.getURL());
    }

    List<String> arguments(LocalDate date, String jdbcUrl) {
        return List.of(
                "reconcile",
                "--date=" + date,
                "--inbox=" + folder.resolve("inbox"),
                "--reference=" + folder.resolve("reference"),
                "--out=" + folder.resolve("out"),
                "--store=" + folder.resolve("store"),
                "--spring.datasource.url=" + jdbcUrl,
                "--spring.datasource.username=" + database.getUser(),
                "--spring.datasource.password=" + database.getPassword());
    }

    /** The report files of D by their names, also those in folders below, to be compared byte by byte. */
    Map<String, String> reports() {
        return reports(D);
    }

    Map<String, String> reports(LocalDate date) {
        Map<String, String> reports = new TreeMap<>();
        Path ofDate = folder.resolve("out").resolve(date.toString());
        try (Stream<Path> files = Files.walk(ofDate)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> reports.put(ofDate.relativize(file).toString(), content(file)));
            reports.put("changes", text(folder.resolve("out/changes-" + date + ".csv")));
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One report file of D. */
    String report(String name) {
        return text(folder.resolve("out/%s/%s".formatted(D, name)));
    }

    /** The bytes of a file, one character each. */
    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines of a report have this in them. */
    static long linesWith(String report, String part) {
        return report.lines().filter(line -> line.contains(part)).count();
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
