package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.Rows.SiftedRun;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Purchase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slices of the members of some runs: together they have every member of whom a row counts once, in the order of the ids. */
class SlicingTest {

    private static final int OF_SLICE = 256;
    private static final int WINDOW = 1 << 9;

    private final Random random = new Random(5);

    @ParameterizedTest(name = "parts of {0} members at most")
    @ValueSource(ints = {2, 3, 255, 256, 257, 1_000, 1 << 17})
    void haveEveryMemberOnceHoweverSmallTheParts(int membersOfPart) {
        List<CountedRun> runs = runs(1_300, 5_000, 900, Set.of());

        assertThat(members(runs, Slicing.of(runs, membersOfPart))).isEqualTo(ids(1_300, Set.of()));
    }

    @ParameterizedTest(name = "{0} members")
    @ValueSource(ints = {1, 255, 256, 257, 511, 512, 513})
    void areFullButForTheLastOfAPart(int members) {
        List<CountedRun> runs = runs(members, members, members, Set.of());

        Slices slices = Slicing.of(runs, 1 << 17);

        assertThat(slices.members()).isEqualTo(members);
        assertThat(members(runs, slices)).isEqualTo(ids(members, Set.of()));
        for (int slice = 0; slice < slices.count(); slice++) {
            assertThat(slices.slice(slice).members()).isBetween(1, OF_SLICE);
        }
    }

    @Test
    void passOverMembersOfWhomNoRowCounts() {
        // The first and the last of all, those on both sides of where slices end, and more than a slice in a row.
        Set<Integer> out = new TreeSet<>(List.of(0, 255, 256, 257, 511, 512, 1_299));
        for (int member = 600; member < 900; member++) {
            out.add(member);
        }
        List<CountedRun> runs = runs(1_300, 4_000, 700, out);

        for (int membersOfPart : List.of(2, 100, 1 << 17)) {
            assertThat(members(runs, Slicing.of(runs, membersOfPart))).isEqualTo(ids(1_300, out));
        }
    }

    @Test
    void areNoneWhereNoRowCounts() {
        List<CountedRun> runs = runs(40, 100, 10, new TreeSet<>(ids(40)));

        assertThat(Slicing.of(runs, 10).count()).isZero();
        assertThat(Slicing.of(List.of(), 10).members()).isZero();
    }

    @Test
    void haveTheMembersOfVeryManyRuns() {
        List<CountedRun> runs = runs(700, 3_000, 2, Set.of());

        assertThat(runs).hasSizeGreaterThan(1_400);
        assertThat(members(runs, Slicing.of(runs, 300))).isEqualTo(ids(700, Set.of()));
    }

    @Test
    void haveTheMembersOfRunsThatShareNone() {
        List<CountedRun> runs = new ArrayList<>();
        for (int run = 0; run < 9; run++) {
            List<Purchase> rows = new ArrayList<>();
            for (int member = run * 100; member < run * 100 + 100; member++) {
                rows.add(row(member, rows.size()));
            }
            runs.addAll(counted(rows, 1_000, Set.of()));
        }

        assertThat(members(runs, Slicing.of(runs, 150))).isEqualTo(ids(900, Set.of()));
    }

    private List<CountedRun> runs(int members, int lines, int mostRowsOfRun, Set<Integer> out) {
        List<Purchase> rows = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            rows.add(row(line < members ? line : random.nextInt(members), line));
        }
        return counted(rows, mostRowsOfRun, out);
    }

    private static List<CountedRun> counted(List<Purchase> rows, int mostRowsOfRun, Set<Integer> out) {
        Set<String> outIds = new TreeSet<>();
        out.forEach(member -> outIds.add(idOf(member)));
        return Some.sifted(rows, mostRowsOfRun).stream()
                .flatMap(file -> file.runs().stream())
                .map(run -> without(outIds, run))
                .toList();
    }

    private static CountedRun without(Set<String> out, SiftedRun run) {
        BitSet leftOut = new BitSet();
        MemberCursor member = run.run().members(WINDOW);
        while (member.next()) {
            leftOut.set(member.firstRow(), member.endRow(), out.contains(member.id()));
        }
        return new CountedRun(run.run(), run.file(), run.file().hashCode(), run.beyond(), leftOut);
    }

    /** Of each slice as it tells them; each has as many as it says. */
    private static List<String> members(List<CountedRun> runs, Slices slices) {
        List<String> all = new ArrayList<>();
        for (int slice = 0; slice < slices.count(); slice++) {
            MembersOfSlice members = new MembersOfSlice(runs, slices.slice(slice), WINDOW, new RecentValues());
            assertThat(members.count()).isEqualTo(slices.slice(slice).members());
            for (int place = 0; place < members.count(); place++) {
                String id = members.id(place);
                assertThat(members.rows(place, id).ledger(id).purchases())
                        .isNotEmpty()
                        .allMatch(purchase -> purchase.memberId().equals(id));
                all.add(id);
            }
        }
        return all;
    }

    private static List<String> ids(int members, Set<Integer> out) {
        return ids(members).stream()
                .filter(member -> !out.contains(member))
                .map(SlicingTest::idOf)
                .sorted(TextOrder.BY_CODE_POINT)
                .toList();
    }

    private static List<Integer> ids(int members) {
        List<Integer> all = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            all.add(member);
        }
        return all;
    }

    private static Purchase row(int member, int line) {
        String file = "statement-hana-2025110%d.csv".formatted(1 + line % 3);
        return Some.purchase("L" + line, idOf(member), Some.D, Some.at(file, line + 2));
    }

    /** In the order of the numbers, so that it is known where slices end; some are long. */
    private static String idOf(int member) {
        return "회원-%06d%s".formatted(member, "x".repeat(member % 50));
    }
}
