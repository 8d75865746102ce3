package dev.daejo.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTextTest {

    private static final String GOOD = """
            counterparties: [hanbit]
            tables:
              - columns:
                  used_on: [이용일]
                  amount: 이용금액
                  card_no: [카드번호]
                  member_id: [회원번호]
                  approval_no: [승인번호]
            posted_on: used_at
            """;

    @Test
    void readsTheLeastThatALayoutMustSay() throws WrongLayouts {
        Layout layout = read(GOOD);

        assertThat(layout.id().name()).isEqualTo("hanbit-card");
        assertThat(layout.title()).isEqualTo("hanbit-card");
        assertThat(layout.isFor("HAN-BIT")).isTrue();
        assertThat(layout.isFor("hanbit2")).isFalse();
        assertThat(layout.charset()).isNull();
        assertThat(layout.separators()).containsExactly(',', '\t', ';');
        assertThat(layout.text()).isEqualTo(GOOD);
    }

    @Test
    void namesEveryFaultWithItsLineAndKey() {
        assertThat(faults("""
                        titel: x
                        counterparties: []
                        encoding: EUC-KR
                        separator: pipe
                        header_within: 0
                        preamble:
                          period: '조회기간 (.*)'
                        skip:
                          - column: amout
                            matches: ''
                        dates: [dd.MM]
                        tables:
                          - columns:
                              used_on: [이용일]
                              amount: ['']
                              merchant: [가맹점]
                              status: [상태]
                            rows: refund
                            optional:
                              used_on: [거래일]
                        """))
                .contains(
                        "1 titel 모르는 키",
                        "2 counterparties 없음",
                        "3 encoding 'EUC-KR'",
                        "4 separator 'pipe'",
                        "5 header_within '0'",
                        "7 preamble.period '조회기간 (.*)'",
                        "9 skip[0].column 'amout'",
                        "15 tables[0].columns.amount 빈 이름",
                        "16 tables[0].columns.merchant 모르는 열",
                        "18 tables[0].rows 'refund'",
                        "20 tables[0].optional.used_on columns에도 있음",
                        "1 posted_on 없음",
                        "1 approval_no 없음",
                        "1 status 없음",
                        "13 tables 없음");
    }

    @Test
    void refusesDatesWithoutAYearWhereNoLineTellsTheYears() {
        assertThat(faults(GOOD + "dates: [MM/dd]\n")).containsExactly("10 dates 연도 없는 날짜 형식");
    }

    @Test
    void refusesAMissingWayToTellTheMember() {
        assertThat(faults(GOOD.replace("      member_id: [회원번호]\n", ""))).containsExactly("3 tables 없음");
    }

    @Test
    void refusesWhatIsNoYamlNoUtf8AndNothing() {
        assertThat(faults("tables: [")).hasSize(1).first().asString().startsWith("1 ");
        assertThat(faults("")).containsExactly("0  빈 파일");
        assertThat(faults("- a")).first().asString().startsWith("1  목록");
        assertThat(faults("a: 1\na: 2")).first().asString().startsWith("2 a 두 번");
        assertThat(faultsOf(new byte[] {'a', ':', (byte) 0xC7, (byte) 0xD1})).containsExactly("0  UTF-8이 아닌 바이트");
    }

    @Test
    void refusesABadRegularExpression() {
        assertThat(faults(GOOD + "skip: [{first: '('}]\n")).containsExactly("10 skip[0].first '('");
    }

    @Test
    void putsAUsersLayoutInThePlaceOfTheProgramsOfThatName(@TempDir Path folder) throws IOException, WrongLayouts {
        Files.writeString(folder.resolve("nh.yml"), GOOD);
        Files.writeString(folder.resolve("read.me"), "not a layout");

        Layouts layouts = Layouts.with(folder);

        assertThat(layouts.isAnyFor("hanbit")).isTrue();
        assertThat(layouts.isAnyFor("NH")).isFalse();
        assertThat(layouts.isAnyFor("HANA_CARD")).isTrue();
        assertThat(Layouts.shipped().isAnyFor("NH")).isTrue();
    }

    @Test
    void tellsTheFaultsOfAllLayoutsOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yml"), "x: 1");
        Files.writeString(folder.resolve("B.yml"), GOOD);
        Files.writeString(folder.resolve("c.yml"), GOOD);
        Files.writeString(folder.resolve("c.yaml"), GOOD);

        WrongLayouts wrong =
                Objects.requireNonNull(catchThrowableOfType(WrongLayouts.class, () -> Layouts.with(folder)));

        assertThat(wrong.faults()).extracting(LayoutFault::file).contains("a.yml", "B.yml", "c.yml");
    }

    @Test
    void readsEveryLayoutThatComesWithTheProgramAndNoOther() throws IOException {
        Path folder = Path.of("src/main/resources/layouts");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yml", ""))
                            .sorted())
                    .containsExactlyElementsOf(Layouts.shippedNames());
        }
        assertThat(Layouts.shipped().isAnyFor("lotte")).isTrue();
    }

    private static Layout read(String text) throws WrongLayouts {
        return LayoutText.read("hanbit-card.yml", "hanbit-card", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return faultsOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faultsOf(byte[] text) {
        WrongLayouts wrong = Objects.requireNonNull(catchThrowableOfType(
                WrongLayouts.class, () -> LayoutText.read("hanbit-card.yml", "hanbit-card", text)));
        return wrong.faults().stream()
                .map(fault -> "%d %s %s".formatted(fault.line(), fault.key(), fault.found()))
                .toList();
    }
}
