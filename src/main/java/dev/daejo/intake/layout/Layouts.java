package dev.daejo.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layouts there are: those that come with the program and those of the user, which go before them. A user's layout
 * takes the place of one of the same name.
 */
public final class Layouts {

    /** Those in {@code /layouts} of the program. */
    static final List<String> SHIPPED = List.of(
            "bc-corporate",
            "hana-corporate",
            "hana-personal",
            "kakaopay",
            "kb-bill",
            "kb-corporate",
            "kb-personal",
            "lotte-bill",
            "nh",
            "samsung-approvals",
            "samsung-bill",
            "shinhan-bill",
            "shinhan-corporate",
            "shinhan-personal");

    private static final String FILE = "[a-z0-9][a-z0-9_-]*\\.ya?ml";
    private static final long LONGEST = 1 << 20;

    private final List<Layout> own;
    private final List<Layout> shipped;

    private final boolean forAnybody;

    private Layouts(List<Layout> own, List<Layout> shipped, boolean forAnybody) {
        this.forAnybody = forAnybody;
        this.own = List.copyOf(own);
        this.shipped = shipped.stream()
                .filter(layout -> own.stream()
                        .noneMatch(other -> other.id().name().equals(layout.id().name())))
                .toList();
    }

    /** The names of those that come with the program, in order. */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /** None: every file is in the canonical layout. */
    public static Layouts none() {
        return new Layouts(List.of(), List.of(), false);
    }

    /** One alone, whosever the file is. */
    public static Layouts only(Layout layout) {
        return new Layouts(List.of(layout), List.of(), true);
    }

    /** Those that come with the program. */
    public static Layouts shipped() {
        return new Layouts(List.of(), readShipped(), false);
    }

    /**
     * Those of the program, and before them those of a folder: every file in it that is named {@code *.yml} or {@code *.yaml}.
     *
     * @param folder absent where the user has none
     * @throws WrongLayouts with every fault of every layout in the folder
     */
    public static Layouts with(@Nullable Path folder) throws IOException, WrongLayouts {
        return new Layouts(folder == null ? List.of() : readOwn(folder), readShipped(), false);
    }

    /** Reads a layout from its bytes, which are whole and right: they were read before. */
    public static Layout known(LayoutId id, byte[] bytes) {
        try {
            Layout layout = LayoutText.read(id.name(), id.name(), bytes);
            if (!layout.id().equals(id)) {
                throw new IllegalStateException("The layout %s was changed after files were read by it".formatted(id));
            }
            return layout;
        } catch (WrongLayouts wrong) {
            throw new IllegalStateException("The layout %s cannot be read any more".formatted(id), wrong);
        }
    }

    private static List<Layout> readShipped() {
        return SHIPPED.stream().map(Layouts::readShipped).toList();
    }

    private static Layout readShipped(String name) {
        String file = name + ".yml";
        try (InputStream source = Layouts.class.getResourceAsStream("/layouts/" + file)) {
            if (source == null) {
                throw new IllegalStateException("The program has no layout '%s'".formatted(file));
            }
            return LayoutText.read(file, name, source.readAllBytes());
        } catch (IOException | WrongLayouts wrong) {
            throw new IllegalStateException(
                    "The layout '%s' of the program is wrong: %s".formatted(file, wrong), wrong);
        }
    }

    private static List<Layout> readOwn(Path folder) throws IOException, WrongLayouts {
        Map<String, Layout> layouts = new TreeMap<>();
        List<LayoutFault> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            String stem = name.substring(0, name.lastIndexOf('.'));
            if (!name.matches(FILE)) {
                faults.add(new LayoutFault(name, 0, "", "파일 이름", "소문자, 숫자, -, _ 로 된 이름.yml"));
            } else if (Files.size(file) > LONGEST) {
                faults.add(new LayoutFault(name, 0, "", Files.size(file) + "바이트", LONGEST + "바이트 이하"));
            } else {
                read(file, name, stem, layouts, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongLayouts(faults);
        }
        return List.copyOf(layouts.values());
    }

    private static void read(Path file, String name, String stem, Map<String, Layout> layouts, List<LayoutFault> faults)
            throws IOException {
        try {
            if (layouts.put(stem, LayoutText.read(name, stem, Files.readAllBytes(file))) != null) {
                faults.add(new LayoutFault(name, 0, "", "같은 이름의 .yml과 .yaml", "하나"));
            }
        } catch (WrongLayouts wrong) {
            faults.addAll(wrong.faults());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
            found.forEach(files::add);
        }
        files.removeIf(Predicate.not(Files::isRegularFile));
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** The same, each for every counterparty. */
    public Layouts forAnybody() {
        return new Layouts(own, shipped, true);
    }

    /** Whether there is any for a counterparty. */
    public boolean isAnyFor(String counterpartyId) {
        return all().anyMatch(layout -> isFor(counterpartyId, layout));
    }

    /** The layout whose header a file has, or that comes closest; none where there are none for the counterparty. */
    public Optional<Recognition> recognise(String counterpartyId, Head head) {
        return closest(all().filter(layout -> isFor(counterpartyId, layout)), head);
    }

    private boolean isFor(String counterpartyId, Layout layout) {
        return forAnybody || layout.isFor(counterpartyId);
    }

    /** One of those there are. */
    public Layout of(LayoutId id) {
        return all().filter(layout -> layout.id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<Layout> all() {
        return Stream.concat(own.stream(), shipped.stream());
    }

    private Optional<Recognition> closest(Stream<Layout> layouts, Head head) {
        List<Recognition> all = layouts.flatMap(layout -> held(layout, head)).toList();
        return all.stream().min(Recognition.BETTER_FIRST).map(best -> all.stream()
                .filter(best::isOfSameReading)
                .min(Comparator.comparing(Recognition::record))
                .orElse(best));
    }

    private Stream<Recognition> held(Layout layout, Head head) {
        Optional<Charset> charset = Optional.ofNullable(layout.charset()).or(head::charset);
        return charset.stream().flatMap(found -> layout.separators().stream()
                .flatMap(separator ->
                        held(layout, found, separator, head.records(found, separator, layout.headerWithin()))));
    }

    private Stream<Recognition> held(Layout layout, Charset charset, char separator, List<List<String>> records) {
        boolean isOwn = own.contains(layout);
        return IntStream.range(0, records.size()).boxed().flatMap(at -> layout.tables().stream()
                .map(table -> HeaderMatch.of(table, records.subList(at, records.size())))
                .map(match -> new Recognition(layout, charset, separator, at, isOwn, match)));
    }
}
