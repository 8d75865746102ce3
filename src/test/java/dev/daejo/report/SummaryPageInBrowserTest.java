package dev.daejo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.daejo.report.browser.Browser;
import dev.daejo.report.words.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; what it looks like is left in {@code target/screenshots}. */
class SummaryPageInBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int ENTER = 13;
    private static final int SPACE = 32;

    private static Browser browser;

    private final Path out;

    SummaryPageInBrowserTest(@TempDir Path out) {
        this.out = out;
    }

    @BeforeAll
    static void start(@TempDir Path profile) {
        assumeTrue(Browser.program().isPresent(), "no chromium on this machine");
        browser = Browser.start(profile);
        browser.resize(1280, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void sortsATableByKeyboardUpAndDown() {
        open(SmallNight.run());
        browser.run("document.querySelector('section[aria-labelledby=biggest] thead th:nth-child(5) button').focus()");

        browser.press("Enter", ENTER);
        assertThat(members("biggest")).isEqualTo("M-001 M-003 M-002");
        assertThat(sorting("biggest")).isEqualTo("ascending");

        browser.press("Enter", ENTER);
        assertThat(members("biggest")).isEqualTo("M-002 M-003 M-001");
        assertThat(sorting("biggest")).isEqualTo("descending");
        quiet();
    }

    @Test
    void filtersATableAndTellsHowManyRowsAreLeft() {
        open(SmallNight.run());
        browser.run("document.querySelector('section[aria-labelledby=oldest] input[type=search]').focus()");

        browser.type("m-002");

        assertThat(members("oldest")).isEqualTo("M-002");
        assertThat(browser.ask("document.querySelector('section[aria-labelledby=oldest] output').textContent"))
                .isEqualTo("3줄 가운데 1줄");
        quiet();
    }

    @Test
    void switchesToEnglishAndBackByKeyboard() {
        open(SmallNight.run());
        assertThat(heading()).isEqualTo("대조 보고서");

        browser.run("document.querySelector('#language-en').focus()");
        browser.press(" ", SPACE);

        assertThat(heading()).isEqualTo("Reconciliation report");
        assertThat(browser.ask("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.ask("document.querySelector('.filter label').innerText.trim()"))
                .isEqualTo("Filter this table");
        assertThat(browser.ask("document.body.innerText.match(/미지급|확인할 것/)")).isEqualTo("null");
        quiet();
    }

    @Test
    void switchesTheLanguageAndOpensTypesWithoutAScript() throws IOException {
        Path page = written(SmallNight.run());
        Path plain = Files.writeString(
                out.resolve("plain.html"),
                Files.readString(page, UTF_8).replaceAll("(?s)<script>.*</script>", ""),
                UTF_8);
        browser.open(plain);

        browser.run("document.querySelector('#language-en').click()");

        assertThat(heading()).isEqualTo("Reconciliation report");
        assertThat(browser.ask("document.querySelectorAll('thead button').length"))
                .isEqualTo("0");
        assertThat(browser.ask("document.querySelectorAll('details table tbody tr').length > 2"))
                .isEqualTo("true");
    }

    @Test
    void obeysNoScriptThatAFileBrings() throws IOException {
        Path page = written(SmallNight.run());
        Path injected = Files.writeString(
                out.resolve("injected.html"),
                Files.readString(page, UTF_8).replace("</main>", "<script>window.hacked = 1</script></main>"),
                UTF_8);
        browser.open(injected);

        assertThat(browser.ask("window.hacked")).isEqualTo("undefined");
    }

    @Test
    void hasNoSeriousFindingOfAccessibilityInEitherLanguage() {
        open(BigNight.of(320));
        browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        browser.run(Resource.text("/axe/axe.min.js"));
        assertThat(findings()).isEmpty();

        browser.run("document.querySelector('#language-en').click()");
        assertThat(findings()).isEmpty();
    }

    @Test
    void hasNoSeriousFindingOfAccessibilityOnAPhone() {
        browser.resize(390, 844);
        open(SmallNight.run());
        browser.run(Resource.text("/axe/axe.min.js"));
        assertThat(findings()).isEmpty();
        browser.resize(1280, 900);
    }

    @Test
    void doesNotScrollSidewaysOnAPhone() {
        browser.resize(390, 844);
        open(BigNight.of(3_200));
        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo("390");
        shoot(390, "phone");
        quiet();
    }

    @Test
    void showsIncompleteEmptyAndFullNights() {
        open(SmallNight.run());
        shoot(1280, "incomplete-korean");
        open(FakeRun.EMPTY);
        shoot(1280, "empty-korean");
        open(BigNight.of(3_200));
        shoot(1280, "full-korean");
        browser.print(SCREENSHOTS.resolve("printed-korean.pdf"));
        browser.run("document.querySelector('#language-en').click()");
        shoot(1280, "full-english");
        quiet();
    }

    @Test
    void isNotChokedByFiftyThousandDiscrepancies() {
        open(BigNight.of(50_000));
        browser.screenshot(SCREENSHOTS.resolve("50000.png"));
        browser.run("document.querySelector('section[aria-labelledby=cases] details').open = true;"
                + "document.querySelector('section[aria-labelledby=cases] details').scrollIntoView();");
        browser.screenshot(SCREENSHOTS.resolve("50000-open.png"));

        String milliseconds = browser.run("""
                const table = document.querySelector('section[aria-labelledby=cases] details table');
                const from = performance.now();
                table.querySelector('thead button').click();
                table.offsetHeight;
                return String(Math.round(performance.now() - from));""");

        assertThat(Long.parseLong(milliseconds)).isLessThan(5_000);
        quiet();
    }

    /** The page from its top, and from its lists of cases. */
    private static void shoot(int width, String name) {
        browser.resize(width, 2_200);
        browser.screenshot(SCREENSHOTS.resolve(name + ".png"));
        browser.run("document.querySelector('#biggest').scrollIntoView()");
        browser.screenshot(SCREENSHOTS.resolve(name + "-cases.png"));
        browser.run("window.scrollTo(0, 0)");
        browser.resize(1280, 900);
    }

    private void open(FakeRun run) {
        browser.open(written(run));
    }

    private Path written(FakeRun run) {
        new ReportFolder(out).write(run);
        return out.resolve("2025-12-17/summary.html").toAbsolutePath();
    }

    private static String heading() {
        return browser.ask("document.querySelector('h1').innerText");
    }

    private static String members(String section) {
        return browser.ask("[...document.querySelectorAll('section[aria-labelledby=" + section
                + "] tbody tr')].filter(row => !row.hidden).map(row => row.cells[3].textContent).join(' ')");
    }

    private static String sorting(String section) {
        return browser.ask("document.querySelector('section[aria-labelledby=" + section + "] [aria-sort]').ariaSort");
    }

    /** What axe holds against the page as serious or critical. */
    private static String findings() {
        return browser.run("""
                const {violations} = await axe.run(document, {resultTypes: ['violations']});
                return violations.filter(each => ['serious', 'critical'].includes(each.impact))
                    .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))
                    .join('\\n');""");
    }

    private static void quiet() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
    }
}
