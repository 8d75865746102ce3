package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code layout check} says what a file would become, and takes nothing in. */
class LayoutCommandTest {

    private static final String EXPORT = """
            삼성카드 승인내역
            고객번호,660077
            카드번호,승인일자,가맹점명,승인금액(원),승인번호,취소여부
            4111-1111-1111-1111,2026.08.01,똠양꿍집,"7,800",12340001,N
            4111-1111-1111-1111,2026.08.02,4111111111111111,"7,800",12340002,Y
            합계,,,"15,600",,
            """;

    private final Path folder;

    LayoutCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsEncodingLayoutHeaderColumnsAndRowsWithoutACardNumber() throws IOException {
        Ended ended = check("statement-samsung-20260801.csv", EXPORT);

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains(
                        "인코딩: MS949",
                        "구분자: 쉼표",
                        "레이아웃: samsung-approvals (삼성카드 승인내역)",
                        "머리글: 3행",
                        "used_at ← 승인일자",
                        "줄: 3 (받을 줄 2, 읽을 수 없는 줄 0, 규칙으로 건너뛰는 줄 1)",
                        "660077,****1111,2026-08-01T00:00,2026-08-01,PURCHASE,12340001,",
                        "660077,****1111,2026-08-02T00:00,2026-08-02,CANCEL,12340002,12340002,")
                .doesNotContain("4111111111111111", "4111-1111");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void endsWith3WhereALineCannotBeReadOrTheFileWouldBeQuarantined() throws IOException {
        Ended badLine = check("statement-samsung-20260801.csv", EXPORT.replace("2026.08.02", "2026.08.32"));
        assertThat(badLine.status()).isEqualTo(3);
        assertThat(badLine.out()).contains("5행 승인일자 열: '2026.08.32' 값을 읽을 수 없습니다.");

        Ended noLayout = check("statement-samsung-20260801.csv", EXPORT.replace("취소여부", "비고"));
        assertThat(noLayout.status()).isEqualTo(3);
        assertThat(noLayout.out())
                .contains("격리될 파일입니다: 머리글이", "가장 가까운 레이아웃: samsung-approvals(3행). 없는 열: 취소여부.", "레이아웃: 없음");
    }

    @Test
    void triesEveryLayoutWhereNobodyTellsWhoseFileItIs() throws IOException {
        assertThat(check("내려받은 파일.csv", EXPORT).out()).contains("레이아웃: samsung-approvals");
        assertThat(check("내려받은 파일.csv", EXPORT, "--counterparty=NOBODY").out())
                .contains("레이아웃: 없음", "1행에 UTF-8로 읽을 수 없는 바이트가 있습니다.");
    }

    @Test
    void showsTheCanonicalLayout() throws IOException {
        Ended ended = check("statement-samsung-20260801.csv", """
                line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency
                L1,M1,4111111111111111,2026-08-01T10:00,2026-08-02,PURCHASE,A1,100,KRW
                """);

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("레이아웃: 정본 (canonical)", "2,L1,M1,****1111,")
                .doesNotContain("4111111111111111");
    }

    @Test
    void refusesWithStatus2ALayoutThatIsWrongAndAFileThatIsNotThere() throws IOException {
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(layouts.resolve("mine.yml"), "counterparties: [samsung]\ntable: []\n");

        Ended wrong = check("statement-samsung-20260801.csv", EXPORT, "--layouts=" + layouts);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("mine.yml:2 'table': 있는 것은 모르는 키, 있어야 할 것은 ", "mine.yml:1 'tables': 있는 것은 없음");
        assertThat(World.command("layout", "check", folder.resolve("none.csv").toString())
                        .status())
                .isEqualTo(2);
        assertThat(World.command("layout").status()).isEqualTo(2);
    }

    private Ended check(String name, String text, String... options) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(Charset.forName("MS949")));
        String[] arguments = new String[options.length + 3];
        arguments[0] = "layout";
        arguments[1] = "check";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return World.command(arguments);
    }
}
