package dev.daejo.intake.layout;

import dev.daejo.intake.layout.Layout.Known;
import dev.daejo.intake.layout.StatusRule.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layout from its YAML. Its keys are described in {@code ops/formats.md}; this is what one looks like:
 *
 * <pre>
 * title: 한빛카드 이용내역
 * counterparties: [hanbit, 한빛카드]
 * preamble:
 *   member_id: '회원번호\s*:?\s*(?&lt;value&gt;\S+)'
 * tables:
 *   - columns:
 *       used_on: [이용일]
 *       card_no: [카드번호]
 *       approval_no: [승인번호]
 *       amount: [이용금액]
 *     optional:
 *       merchant_name: [가맹점명]
 * posted_on: used_at
 * </pre>
 */
final class LayoutText {

    private static final Set<String> KEYS = Set.of(
            "title",
            "counterparties",
            "encoding",
            "separator",
            "header_within",
            "preamble",
            "headings",
            "skip",
            "dates",
            "times",
            "tables",
            "status",
            "negative_amount",
            "posted_on",
            "approval_no",
            "foreign_currency");
    private static final int HEADER_WITHIN = 50;
    private static final int MOST_HEADER_ROWS = 3;
    private static final String DETECT = "detect";

    private final String file;
    private final String text;
    private final LayoutId id;
    private final List<LayoutFault> faults = new ArrayList<>();

    private LayoutText(String file, String text, LayoutId id) {
        this.file = file;
        this.text = text;
        this.id = id;
    }

    /**
     * Reads the bytes of a layout.
     *
     * @param file told in faults
     */
    static Layout read(String file, String name, byte[] bytes) throws WrongLayouts {
        LayoutText layout =
                new LayoutText(file, YamlText.decoded(file, bytes), new LayoutId(name, Sha256Hex.of(bytes)));
        Layout read = layout.read();
        if (!layout.faults.isEmpty()) {
            throw new WrongLayouts(layout.faults);
        }
        return read;
    }

    private Layout read() throws WrongLayouts {
        YamlMap all = new YamlMap(file, "", YamlText.root(file, text), faults);
        all.allowOnly(KEYS);
        DateReader dates = dates(all);
        List<Table> tables = tables(all);
        Layout layout = new Layout(
                id,
                text,
                all.text("title").orElse(id.name()),
                counterparties(all),
                all.value("encoding", LayoutText::charset, "detect, UTF-8, MS949, UTF-16LE 중 하나")
                        .flatMap(found -> found)
                        .orElse(null),
                separators(all),
                all.value("header_within", text -> number(text, 1000), "1 이상 1000 이하의 수")
                        .orElse(HEADER_WITHIN),
                preamble(all),
                headings(all),
                skips(all),
                dates,
                tables,
                status(all),
                all.value("posted_on", text -> word(text, "used_at"), "used_at").isPresent(),
                all.value("approval_no", text -> word(text, "line_key"), "line_key")
                        .isPresent(),
                all.text("foreign_currency").orElse(""),
                all.value("negative_amount", text -> word(text, "cancel"), "cancel")
                        .isPresent());
        WholeLayout.check(all, layout);
        return layout;
    }

    private static Set<String> counterparties(YamlMap all) {
        Set<String> ids =
                all.texts("counterparties").stream().map(Names::foldId).collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            all.fault("counterparties", "없음", "거래처의 counterparty_id 하나 이상");
        }
        return ids;
    }

    private static List<Character> separators(YamlMap all) {
        List<Character> named =
                all.values("separator", LayoutText::separator, "detect, comma, tab, semicolon 중 하나").stream()
                        .flatMap(List::stream)
                        .toList();
        return named.isEmpty() ? List.of(',', '\t', ';') : named;
    }

    private Map<Known, Pattern> preamble(YamlMap all) {
        Map<Known, Pattern> lines = new EnumMap<>(Known.class);
        all.map("preamble").ifPresent(map -> {
            map.allowOnly(Set.of("period", "member_id", "card_no"));
            map.pattern("period", "from", "to").ifPresent(pattern -> lines.put(Known.PERIOD, pattern));
            map.pattern("member_id", "value").ifPresent(pattern -> lines.put(Known.MEMBER_ID, pattern));
            map.pattern("card_no", "value").ifPresent(pattern -> lines.put(Known.CARD_NO, pattern));
        });
        return lines;
    }

    private static List<Heading> headings(YamlMap all) {
        List<Heading> headings = new ArrayList<>();
        for (YamlMap map : all.maps("headings")) {
            map.allowOnly(Set.of("matches", "rows"));
            Side side = map.value("rows", LayoutText::side, "purchase, cancel, skip 중 하나")
                    .orElse(null);
            map.pattern("matches").ifPresentOrElse(pattern -> headings.add(new Heading(pattern, side)), () -> {
                if (!map.has("matches")) {
                    map.fault("matches", "없음", "정규식");
                }
            });
        }
        return headings;
    }

    private static List<SkipRule> skips(YamlMap all) {
        List<SkipRule> skips = new ArrayList<>();
        for (YamlMap map : all.maps("skip")) {
            map.allowOnly(Set.of("first", "column", "matches"));
            Field field = map.value("column", Field::ofKey, fields()).orElse(null);
            String key = map.has("column") ? "matches" : "first";
            map.pattern(key).ifPresent(pattern -> skips.add(new SkipRule(field, pattern)));
            if (!map.has(key)) {
                map.fault(key, "없음", "first, 또는 column과 matches");
            }
        }
        return skips;
    }

    private static DateReader dates(YamlMap all) {
        DateReader usual = DateReader.usual();
        boolean excel = all.texts("dates").contains(DateReader.EXCEL);
        List<DatePattern> dates = all
                .values(
                        "dates",
                        text -> text.equals(DateReader.EXCEL)
                                ? Optional.of(List.<DatePattern>of())
                                : DatePattern.ofDate(text).map(List::of),
                        "yyyy, yy, MM, M, dd, d로 된 날짜 형식, 또는 excel")
                .stream()
                .flatMap(List::stream)
                .toList();
        List<DatePattern> times = all.values("times", DatePattern::ofTime, "HH, H, hh, h, mm, m, ss, a로 된 시각 형식");
        return new DateReader(
                all.has("dates") ? dates : usual.dates(), all.has("times") ? times : usual.times(), excel);
    }

    private static List<Table> tables(YamlMap all) {
        List<Table> tables = new ArrayList<>();
        for (YamlMap map : all.maps("tables")) {
            map.allowOnly(Set.of("rows", "header_rows", "columns", "optional"));
            Map<Field, List<String>> columns = new EnumMap<>(Field.class);
            map.map("columns").ifPresent(found -> columns(found, columns));
            Set<Field> required = Set.copyOf(columns.keySet());
            map.map("optional").ifPresent(found -> columns(found, columns));
            tables.add(new Table(
                    map.value("rows", LayoutText::side, "purchase, cancel, skip 중 하나")
                            .orElse(Side.PURCHASE),
                    map.value("header_rows", text -> number(text, MOST_HEADER_ROWS), "1 이상 3 이하의 수")
                            .orElse(1),
                    columns,
                    required));
            checkTable(map, required);
        }
        if (tables.isEmpty()) {
            all.fault("tables", "없음", "표 하나 이상");
        }
        return tables;
    }

    private static void columns(YamlMap map, Map<Field, List<String>> columns) {
        for (String key : map.keys()) {
            Optional<Field> field = Field.ofKey(key);
            List<String> names = map.texts(key);
            if (field.isEmpty()) {
                map.fault(key, "모르는 열", fields());
            } else if (columns.containsKey(field.get())) {
                map.fault(key, "columns에도 있음", "columns나 optional 한 곳");
            } else if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
                map.fault(key, "빈 이름", "열 이름 하나 이상");
            } else {
                columns.put(field.get(), names);
            }
        }
    }

    /** Two columns are the least that tell a table's header from any other record. */
    private static void checkTable(YamlMap map, Set<Field> required) {
        if (required.size() < 2) {
            map.fault("columns", "%d개".formatted(required.size()), "반드시 있어야 할 열 둘 이상");
        }
    }

    private static @Nullable StatusRule status(YamlMap all) {
        Map<Status, Pattern> words = new EnumMap<>(Status.class);
        Optional<YamlMap> found = all.map("status");
        found.ifPresent(map -> {
            map.allowOnly(Arrays.stream(Status.values()).map(LayoutText::key).collect(Collectors.toSet()));
            for (Status status : Status.values()) {
                map.pattern(key(status)).ifPresent(pattern -> words.put(status, pattern));
            }
        });
        return found.isPresent() ? new StatusRule(words) : null;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Side> side(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> key(side).equals(text))
                .findFirst();
    }

    private static String fields() {
        return Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", ")) + " 중 하나";
    }

    /** The charset of a name; none where it is to be detected. */
    private static Optional<Optional<Charset>> charset(String text) {
        return switch (text) {
            case DETECT -> Optional.of(Optional.empty());
            case "UTF-8" -> Optional.of(Optional.of(StandardCharsets.UTF_8));
            case "MS949" -> Optional.of(Optional.of(Encodings.MS949));
            case "UTF-16LE" -> Optional.of(Optional.of(StandardCharsets.UTF_16LE));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Character>> separator(String text) {
        return switch (text) {
            case DETECT -> Optional.of(List.of());
            case "comma" -> Optional.of(List.of(','));
            case "tab" -> Optional.of(List.of('\t'));
            case "semicolon" -> Optional.of(List.of(';'));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(String text, int greatest) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= greatest);
    }

    private static Optional<String> word(String text, String expected) {
        return Optional.of(text).filter(expected::equals);
    }
}
