package dev.daejo.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks of a night full of formulas and naughty strings, as a real spreadsheet reads them: texts, and no formula. */
class HostileTextsInWorkbookTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE_NS = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final World world;
    private final Path folder;

    HostileTextsInWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @BeforeAll
    static void needsAnOffice() {
        assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this machine");
    }

    @Test
    void areTextsInEveryCellOfARealSpreadsheet() throws Exception {
        List<String> texts = HostileTexts.all();
        HostileTexts.plant(world, texts);
        assertThat(world.night().status()).isEqualTo(3);
        List<Path> workbooks = workbooks();
        assertThat(workbooks).hasSizeGreaterThan(1);

        convert(workbooks);

        for (Path workbook : workbooks) {
            assertThat(cells(converted(workbook)))
                    .as(workbook.toString())
                    .hasSizeGreaterThan(texts.size())
                    .allSatisfy(
                            cell -> assertThat(cell.formula()).as(cell.text()).isEmpty())
                    .filteredOn(cell -> cell.type().equals("string"))
                    .extracting(Cell::text)
                    .containsAll(texts.stream()
                            .map(HostileTextsInWorkbookTest::shown)
                            .toList());
        }
    }

    /** What XML can hold of a text, without what a spreadsheet folds or breaks. */
    private static String shown(String text) {
        return squeezed(HostileTexts.guarded(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\x21-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|\\p{Zs}", "");
    }

    private List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }

    private Path converted(Path workbook) {
        return folder.resolve("read").resolve(workbook.getFileName().toString().replace(".xlsx", ".fods"));
    }

    private void convert(List<Path> workbooks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--outdir",
                folder.resolve("read").toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said, UTF_8)).doesNotContainIgnoringCase("error");
    }

    /** Every cell that has a kind, of every sheet. */
    private static List<Cell> cells(Path flat) throws IOException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        try (var bytes = Files.newInputStream(flat)) {
            XMLEventReader reader = XMLInputFactory.newFactory().createXMLEventReader(bytes);
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                if (event.isStartElement() && isNamed(event.asStartElement(), TABLE, "table-cell")) {
                    cell(event.asStartElement(), reader, cells);
                }
            }
        }
        return cells;
    }

    private static void cell(StartElement start, XMLEventReader reader, List<Cell> cells) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            if (event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
        }
        String type = attribute(start, OFFICE_NS, "value-type");
        if (!type.isEmpty()) {
            cells.add(new Cell(type, attribute(start, TABLE, "formula"), squeezed(text.toString())));
        }
    }

    private static boolean isNamed(StartElement element, String space, String name) {
        return element.getName().equals(new QName(space, name));
    }

    private static String attribute(StartElement element, String space, String name) {
        var found = element.getAttributeByName(new QName(space, name));
        return found == null ? "" : found.getValue();
    }

    private record Cell(String type, String formula, String text) {}
}
