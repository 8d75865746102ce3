package dev.daejo.report.comparison;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import dev.daejo.store.CaseChange.Change;
import dev.daejo.store.CaseDifference;
import dev.daejo.store.CaseDifference.Why;
import dev.daejo.store.CaseState;
import dev.daejo.store.InputDifference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a comparison for people, in Korean: what came between, then what is new, gone and changed, with why, by
 * type, and the first cases of each. Differences are added up as they pass.
 */
public final class ComparisonText implements Consumer<CaseDifference> {

    private static final int SHOWN = 20;
    private static final int LINES = 10;
    private static final int HASH = 12;

    private static final Map<Change, String> HEADINGS =
            Map.of(Change.OPENED, "새로 생긴 것", Change.CLOSED, "없어진 것", Change.CHANGED, "바뀐 것");
    private static final Map<Why, String> WHY = Map.of(
            Why.DAY_PASSED, "날이 지나서",
            Why.NEW_FILE, "들어온 파일이 달라서",
            Why.REFERENCE_CHANGED, "기준 자료가 달라서",
            Why.RULES_CHANGED, "규칙이 달라서");

    private final Words words = Words.in(Locale.KOREAN);
    private final List<String> lines = new ArrayList<>();
    private final Map<Change, Found> found = new EnumMap<>(Change.class);

    /** Begins with what is compared. */
    public ComparisonText(String title) {
        lines.add(title);
        for (Change change : Change.values()) {
            found.put(change, new Found());
        }
    }

    /** Something told before the cases. */
    public void note(String line) {
        lines.add(line);
    }

    /** The lines of a reference file that only one of the two nights knew. */
    public void referenceLines(String name, List<String> before, List<String> now) {
        List<String> gone = LinesApart.only(before, now);
        List<String> fresh = LinesApart.only(now, before);
        lines.add(
                "  %s: 빠진 줄 %s개, 새 줄 %s개".formatted(name, Figures.grouped(gone.size()), Figures.grouped(fresh.size())));
        gone.stream().limit(LINES).forEach(line -> lines.add("    - " + CardMask.mask(line)));
        fresh.stream().limit(LINES).forEach(line -> lines.add("    + " + CardMask.mask(line)));
    }

    /** What went into the two nights and is not the same. */
    public void inputs(List<InputDifference> inputs) {
        lines.add("그 사이에 달라진 자료  " + (inputs.isEmpty() ? "없음" : Figures.grouped(inputs.size()) + "개"));
        inputs.stream().limit(SHOWN).forEach(input -> lines.add("  " + shown(input)));
        rest(inputs.size());
    }

    /** A total that is not the same. */
    public void total(Total total, Tally before, Tally now) {
        if (!before.equals(now)) {
            lines.add("  %s: %s → %s".formatted(words.of("total", total), shown(before), shown(now)));
        }
    }

    @Override
    public void accept(CaseDifference difference) {
        of(difference.change()).add(difference);
    }

    /** How many cases are not alike. */
    public long differences() {
        return found.values().stream().mapToLong(each -> each.count).sum();
    }

    /** All of it, ending with a line break. */
    public String text() {
        List<String> all = new ArrayList<>(lines);
        found.forEach((change, each) -> each.tell(change, all));
        return String.join("\n", all) + "\n";
    }

    private Found of(Change change) {
        Found known = found.get(change);
        if (known == null) {
            throw new IllegalStateException("Every change has a place");
        }
        return known;
    }

    private String shown(InputDifference input) {
        return switch (input.kind()) {
            case FILE ->
                "파일 %s (SHA-256 %s…): %s → %s"
                        .formatted(input.name(), hash(input.sha256()), verdict(input.before()), verdict(input.now()));
            case REFERENCE -> "기준 자료 %s: %s → %s".formatted(input.name(), known(input.before()), known(input.now()));
            case RULES -> "규칙 판: %s → %s".formatted(input.before(), input.now());
        };
    }

    private String verdict(String name) {
        return name.isEmpty() ? "없음" : words.of("file-verdict." + name);
    }

    private static String known(String sha256) {
        return sha256.isEmpty() ? "없음" : hash(sha256) + "…";
    }

    private static String hash(String sha256) {
        return sha256.substring(0, Math.min(HASH, sha256.length()));
    }

    private static String shown(Tally tally) {
        return "%s원 %s건".formatted(Figures.grouped(tally.amount()), Figures.grouped(tally.count()));
    }

    private void rest(int all) {
        if (all > SHOWN) {
            lines.add("  … 나머지 %s개".formatted(Figures.grouped(all - SHOWN)));
        }
    }

    /** What is told of one kind of change. */
    private final class Found {

        private final Map<Why, Long> why = new EnumMap<>(Why.class);
        private final Map<String, Long> types = new TreeMap<>();
        private final List<CaseDifference> first = new ArrayList<>();
        private BigInteger before = BigInteger.ZERO;
        private BigInteger now = BigInteger.ZERO;
        private long count;

        private void add(CaseDifference difference) {
            count++;
            why.merge(difference.why(), 1L, Long::sum);
            types.merge(types(difference), 1L, Long::sum);
            before = before.add(won(difference.before()));
            now = now.add(won(difference.now()));
            if (first.size() < SHOWN) {
                first.add(difference);
            }
        }

        private void tell(Change change, List<String> all) {
            all.add("%s  %s건".formatted(HEADINGS.get(change), Figures.grouped(count)) + (count == 0 ? "" : sums()));
            if (count == 0) {
                return;
            }
            all.add("  이유: "
                    + why.entrySet().stream()
                            .map(entry -> WHY.get(entry.getKey()) + " " + Figures.grouped(entry.getValue()) + "건")
                            .collect(Collectors.joining(", ")));
            types.forEach((type, cases) -> all.add("  %s  %s건".formatted(type, Figures.grouped(cases))));
            first.forEach(difference -> all.add("    " + line(difference)));
            if (count > first.size()) {
                all.add("    … 나머지 %s건 (--out의 CSV에 모두 있습니다)".formatted(Figures.grouped(count - first.size())));
            }
        }

        private String sums() {
            return "  (차액 %s원 → %s원)".formatted(Figures.grouped(before), Figures.grouped(now));
        }

        private String types(CaseDifference difference) {
            String was = type(difference.before());
            String is = type(difference.now());
            return was.isEmpty() || is.isEmpty() || was.equals(is) ? (is.isEmpty() ? was : is) : was + " → " + is;
        }

        private String type(@Nullable CaseState state) {
            return state == null ? "" : words.of("type", state.type()) + " (" + state.type() + ")";
        }

        private BigInteger won(@Nullable CaseState state) {
            return BigInteger.valueOf(state == null ? 0 : state.difference());
        }

        private String line(CaseDifference difference) {
            CaseState state = difference.latest();
            return "%s  %s %s %s: %s → %s (%s)"
                    .formatted(
                            state.caseId(),
                            state.programId(),
                            state.memberId(),
                            state.reference(),
                            side(difference.before()),
                            side(difference.now()),
                            WHY.get(difference.why()));
        }

        private String side(@Nullable CaseState state) {
            if (state == null) {
                return "없음";
            }
            String claim = state.claim().isEmpty() ? "" : " [" + state.claim() + "]";
            return "%s %s원%s".formatted(state.type(), Figures.grouped(state.difference()), claim);
        }
    }
}
