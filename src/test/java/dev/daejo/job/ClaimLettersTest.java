package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night has ready to be sent. */
class ClaimLettersTest {

    private static final String REFUNDS =
            "request_id,counterparty_id,member_id,approval_no,requested_at,amount,status,code,updated_at";

    private final Path folder;
    private final World world;

    ClaimLettersTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder)
                .write(
                        "reference/counterparties.csv",
                        "counterparty_id,name,kind,system",
                        "HANA,하나카드,CARD_ISSUER,HANA-CORE",
                        "가/맹점 1,<가맹점> & 친구,MERCHANT,")
                .write("reference/response-codes.csv", "system,code,class", "HANA-CORE,E901,SYSTEM")
                .write(
                        "reference/channels.csv",
                        "counterparty_id,step,channel,contact,hours,documents,verified,note",
                        "HANA,CONTACT,PHONE,02-000-0000,평일 09:00-18:00,,yes,",
                        "HANA,DOCUMENTS,PHONE,02-000-0001,,영수증|카드 이용내역,no,확인할 것");
    }

    @Test
    void listsByCounterpartyAndStepWhatWaitsToBeSubmitted() {
        world.promised(4).night();

        assertThat(sent()).containsExactly("claims-HANA-CONTACT.csv", "claims-HANA-CONTACT.xlsx");
        assertThat(text("claims-HANA-CONTACT.csv").lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains(",하나카드,CONTACT,PHONE,02-000-0000,평일 09:00-18:00,"));
    }

    @Test
    void printsAnUnverifiedContactAsSuchInListAndLetter() {
        failedRefund();

        assertThat(text("claims-HANA-DOCUMENTS.csv")).contains("02-000-0001 (미확인)");
        assertThat(letter("claims-HANA-DOCUMENTS")).contains("02-000-0001 (미확인)");
    }

    @Test
    void saysInALetterWhenItWasAskedWhatIsWrongAndWhatIsWanted() {
        failedRefund();

        assertThat(letter("claims-HANA-DOCUMENTS"))
                .contains("<h1>사유서</h1>")
                .contains("2025-09-29 10:15", "30010001", "R1")
                .contains("처리가 시스템 오류(코드 E901)로 실패하여 50,000원을 받지 못했습니다.")
                .contains("50,000원을 지급해 주십시오.")
                .contains("전자상거래법 제18조 제2항(3영업일 안에 환급)", "전자금융거래법 제8조")
                .contains("영수증: 구매와 금액을 보임", "카드 이용내역: 결제와 취소가 청구된 날을 보임");
    }

    @Test
    void showsTheEvidenceWithItsPlaceAndOnlyTheLastFourOfACard() {
        failedRefund();

        assertThat(letter("claims-HANA-DOCUMENTS"))
                .contains("<td>refunds-hana.csv</td><td>2</td>".replace("</td><td>", "</td>\n<td>"))
                .doesNotContain("4111");
    }

    @Test
    void needsNothingFromElsewhereToBePrinted() {
        failedRefund();

        assertThat(letter("claims-HANA-DOCUMENTS"))
                .contains("default-src &#39;none&#39;", "@page { size: A4;")
                .doesNotContain("http://", "https://", "<script", "<img", "<link");
    }

    @Test
    void carriesWhatTheFormsAskForWhenItEscalates() {
        String claimId = failedRefund();
        world.write(
                "inbox/claimresults-1.csv",
                "claim_id,updated_at,status,channel,note",
                claimId + ",2025-10-13T09:00,SUBMITTED,,",
                claimId + ",2025-10-14T09:00,REFUSED,,",
                claimId + ",2025-10-15T09:00,SUBMITTED,,");
        world.night();

        assertThat(sent())
                .containsExactly("claims-HANA-ESCALATE", "claims-HANA-ESCALATE.csv", "claims-HANA-ESCALATE.xlsx");
        assertThat(letter("claims-HANA-ESCALATE"))
                .contains("피해구제·이의 신청 사유서", "소비자기본법 제55조~제58조")
                .contains("2025-10-13: 서류 제출 단계 제출", "2025-10-14: 거절(서류 제출 단계)")
                .contains("2025-10-17: 진행 확인 단계의 답변 기한까지 답이 없었음")
                .contains("사업자 이름", "사업자 주소", "피해 유형", "신청인")
                .contains("카드사에도 같은 내용으로 이의를 신청합니다", "할부 개월")
                .contains("2025-09-28, 50,000원, 승인 번호 30010001, 카드 끝 네 자리 1111");
    }

    @Test
    void makesOneListAndOneLetterOfAnOutage() {
        world.promised(400)
                .write(
                        "inbox/incidents-1.csv",
                        "incident_id,system,starts_at,ends_at,kind,note",
                        "I/1,HANA-CORE,2025-10-15T00:10,2025-10-15T05:00,MAINTENANCE,")
                .night();

        assertThat(sent())
                .hasSize(3)
                .allMatch(name -> name.matches("incident-I_1-n-[a-z-]+-HANA-CONFIRM\\.(csv|html|xlsx)"));
        String letter = text(sent().get(1));
        assertThat(letter).contains("I/1", "해당 건(200건, 합계 200,000원)", "장애·점검 미지급 사유서");
        assertThat(World.linesWith(letter, "<td>E-")).isEqualTo(200);
        assertThat(letter)
                .contains("장애·점검(I/1)이 지급 기한과 겹쳐 200건 합계 200,000원이 들어오지 않았습니다.")
                .contains("프로그램이 공고한 지급 기준과 지급일", "전자금융거래법 제8조", "신청 없음");
    }

    @Test
    void showsTheEvidenceOfEveryMemberOfAnOutageAndTheIncidentOnce() {
        outage();

        String letter = text(sent().get(1));
        assertThat(World.linesWith(letter, "<td>expected-event.csv</td>")).isEqualTo(2);
        assertThat(World.linesWith(letter, "<td>incidents-1.csv</td>")).isEqualTo(1);
        assertThat(letter).contains("<td>모두</td>\n<td>incidents-1.csv</td>\n<td>2</td>");
    }

    @Test
    void carriesWhatTheFormsAskForWhenAnOutageEscalates() {
        outage();
        List<String> results = new ArrayList<>(List.of("claim_id,updated_at,status,channel,note"));
        for (String claimId : claimIds()) {
            for (int day = 16; day <= 19; day++) {
                results.add("%s,2025-10-%dT09:00,SUBMITTED,,".formatted(claimId, day));
                results.add("%s,2025-10-%dT10:00,REFUSED,,".formatted(claimId, day));
            }
        }
        world.write("inbox/claimresults-1.csv", results).night();

        assertThat(text(sent().get(1)))
                .contains("2025-10-16: 확인 단계 제출 (2건)", "2025-10-19: 거절(진행 확인 단계) (2건)")
                .contains("한국소비자원에 피해구제를 신청", "사업자 주소", "피해 금액", "회원 2명", "서명은 직접 적음")
                .contains("답변 기록: 앞 단계에서 보낸 것과 받은 답을 보임");
    }

    @Test
    void givesFilesSafeNamesAndEscapesWhatTheySay() {
        world.write("inbox/refunds-1.csv", REFUNDS, "R1,가/맹점 1,M1,<b>,2025-10-01T10:00,900,REJECTED,,2025-10-02T11:00");
        world.night();

        assertThat(sent())
                .hasSize(3)
                .allMatch(name -> name.matches("claims-_____1-n-[a-z-]+-DOCUMENTS(\\.csv|\\.xlsx)?"));
        assertThat(letter(sent().get(0)))
                .contains("&lt;가맹점&gt; &amp; 친구", "<td>&lt;b&gt;</td>")
                .doesNotContain("<가맹점>", "<b>");
    }

    @Test
    void sendsNothingThatWasSubmittedOrIsClosed() {
        String claimId = failedRefund();
        world.write(
                "inbox/claimresults-1.csv",
                "claim_id,updated_at,status,channel,note",
                claimId + ",2025-10-17T09:00,SUBMITTED,,");
        world.night();

        assertThat(folder.resolve("out/2025-10-20/claims")).doesNotExist();
    }

    @Test
    void isForTheOwnerAlone() {
        failedRefund();

        assertThat(entries(folder.resolve("out/2025-10-20/claims"), 3))
                .allSatisfy(entry -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                        .endsWith("------"));
    }

    /** Runs a night on which two members are not paid because of an outage. */
    private void outage() {
        world.promised(4)
                .write(
                        "inbox/incidents-1.csv",
                        "incident_id,system,starts_at,ends_at,kind,note",
                        "I/1,HANA-CORE,2025-10-15T00:10,2025-10-15T05:00,MAINTENANCE,")
                .night();
    }

    private List<String> claimIds() {
        return world.report("claims.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
    }

    /** Runs a night on which R1 failed for a reason of the system, and says the id of its claim. */
    private String failedRefund() {
        world.write(
                        "inbox/refunds-hana.csv",
                        REFUNDS,
                        "R1,HANA,M1,30010001,2025-09-29T10:15:30,50000,FAILED,E901,2025-09-30T11:00")
                .write(
                        "inbox/statement-hana-20250928.csv",
                        "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency",
                        "L1,M1,4111111111111111,2025-09-28T09:00,2025-09-28,PURCHASE,30010001,50000,KRW");
        assertThat(world.night().status()).isZero();
        return world.report("claims.csv")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
    }

    private List<String> sent() {
        Path claims = folder.resolve("out/2025-10-20/claims");
        return entries(claims, 1).stream()
                .filter(entry -> !entry.equals(claims))
                .map(entry -> claims.relativize(entry).toString())
                .toList();
    }

    private String letter(String sending) {
        Path letters = folder.resolve("out/2025-10-20/claims").resolve(sending);
        List<Path> files =
                entries(letters, 1).stream().filter(Files::isRegularFile).toList();
        assertThat(files).hasSize(1);
        return World.text(files.get(0));
    }

    private String text(String file) {
        return World.text(folder.resolve("out/2025-10-20/claims").resolve(file));
    }

    private static List<Path> entries(Path top, int depth) {
        try (Stream<Path> entries = Files.walk(top, depth)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
