package dev.daejo.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final String MARK = "\uFEFF";

    private final Path out;

    ReportFolderTest(@TempDir Path out) {
        this.out = out;
    }

    @Test
    void writesEveryFileOfTheContractAndNothingElse() {
        new ReportFolder(out).write(SmallNight.run());

        assertThat(written().keySet())
                .containsExactly(
                        "2025-12-17",
                        "2025-12-17/claims",
                        "2025-12-17/claims.csv",
                        "2025-12-17/claims/claims-hana-CONTACT.csv",
                        "2025-12-17/claims/claims-hana-CONTACT.xlsx",
                        "2025-12-17/control-totals.csv",
                        "2025-12-17/discrepancies.csv",
                        "2025-12-17/evidence.csv",
                        "2025-12-17/files.csv",
                        "2025-12-17/rejects.csv",
                        "2025-12-17/report.xlsx",
                        "2025-12-17/run.json",
                        "2025-12-17/summary.html",
                        "changes-2025-12-17.csv");
    }

    @Test
    void csvAloneLeavesOutWhatIsForPeopleAndChangesNothingOfTheRest(@TempDir Path alone) throws IOException {
        new ReportFolder(out).write(SmallNight.run());
        new ReportFolder(alone, ReportForms.CSV).write(SmallNight.run());

        Path folder = alone.resolve("2025-12-17");
        for (String name : List.of(
                "claims.csv",
                "control-totals.csv",
                "discrepancies.csv",
                "evidence.csv",
                "files.csv",
                "rejects.csv",
                "run.json")) {
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(out.resolve("2025-12-17").resolve(name));
        }
        assertThat(folder.toFile().list()).hasSize(7);
        assertThat(alone.resolve("changes-2025-12-17.csv")).exists();
    }

    @Test
    void writesDiscrepancies() {
        assertThat(report("discrepancies.csv")).isEqualTo(MARK + """
                                case_id,type,cause,severity,program_id,counterparty_id,member_id,period,reference,expected,received,difference,due_on,days_overdue,code,incident_id,ambiguous,paired_by,since,evidence
                                C-1,MISSING,,HIGH,SANGSAENG,hana,M-001,2025-10,SANGSAENG/M-001/2025-10,60000,0,-60000,2025-11-15,32,,,no,,2025-11-16,enrollments-1.csv:2|statement-hana-20251001-20251031.csv:2
                                C-2,CLAWBACK,,MEDIUM,SANGSAENG,hana,M-002,2025-10,SANGSAENG/M-002/2025-10,40000,60000,20000,2025-11-15,0,0000,,yes,REFERENCE|SUM,2025-11-14,payouts-hana-20251115.csv:3
                                C-3,UNEXPECTED,NOTHING_DUE,LOW,SANGSAENG,hana,M-003,,P-9,0,5000,5000,,0,,,no,,2025-11-20,
                                """);
    }

    @Test
    void writesClaimsInWordsWithWhatTheyRestOn() {
        assertThat(report("claims.csv")).isEqualTo(MARK + """
                                claim_id,case_id,direction,counterparty_id,step,channel,contact,member_id,reference,amount,late_interest,problem,remedy,documents,legal_basis,respond_by,expires_on,status
                                K-1,C-1,CLAIM,hana,CONTACT,전화,1800-1111,M-001,SANGSAENG/M-001/2025-10,60000,0,"지급 기한 2025-11-15까지 받을 60,000원이 들어오지 않았습니다.","60,000원을 지급해 주십시오.",명세서|신분증,프로그램이 공고한 지급 기준과 지급일; 소비자기본법 제55조~제58조(피해구제 30일),,2026-11-15,OPEN
                                """);
    }

    @Test
    void putsEachClaimOnItsListInTheOrderOfTheCases() throws IOException {
        FakeRun run = BigNight.of(4_000);
        Map<String, List<String>> wanted = new TreeMap<>();
        run.forEachCase(each -> each.claims().stream()
                .filter(row -> row.claim().status().isToBeSubmitted())
                .forEach(row -> wanted.computeIfAbsent(list(Sending.of(row)), any -> new ArrayList<>())
                        .add(row.claim().claimId())));

        new ReportFolder(out).write(run);

        Map<String, List<String>> lists = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("2025-12-17/claims"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                lists.put(
                        file.getFileName().toString(),
                        lines.subList(1, lines.size()).stream()
                                .map(line -> line.substring(0, line.indexOf(',')))
                                .toList());
            }
        }
        assertThat(lists).isEqualTo(wanted);
    }

    private static String list(Sending sending) {
        String receiver = sending.counterpartyId() + "-" + sending.step() + ".csv";
        return sending.incidentId().isEmpty()
                ? "claims-" + receiver
                : "incident-" + sending.incidentId() + "-" + receiver;
    }

    @Test
    void writesEvidenceInWords() {
        assertThat(report("evidence.csv")).isEqualTo(MARK + """
                                case_id,file,line,kind,what,amount,counted,why
                                C-1,enrollments-1.csv,2,ENROLLMENT,2025-10-05 프로그램 신청,300000,yes,약속된 지급 자체임
                                C-1,statement-hana-20251001-20251031.csv,2,PURCHASE,"2025-10-05 이용, 승인 번호 30001234, 카드 끝 네 자리 1111",600000,yes,이 달의 실적으로 인정됨
                                C-2,payouts-hana-20251115.csv,3,PAYOUT,"2025-10-05 지급 통보, 지급 번호 P-3",60000,yes,이 약속에 대한 입금임
                                """);
    }

    @Test
    void writesFilesWithNothingCountedOfAQuarantinedOne() {
        String sha256 = "ab".repeat(32);
        assertThat(report("files.csv")).isEqualTo(MARK + """
                                file,kind,sha256,verdict,reason,lines,accepted,rejected,duplicates,skipped,amount
                                기타-1.csv,,%1$s,QUARANTINED,'기타' is no kind of file,4,0,0,0,0,1500.5
                                payouts-hana-20251115.csv,payouts,%1$s,ACCEPTED,,9,9,0,0,0,1500.5
                                statement-hana-20251001-20251031.csv,statement,%1$s,ACCEPTED,,6,5,1,0,0,1500.5
                                """.formatted(sha256));
    }

    @Test
    void writesRejects() {
        assertThat(report("rejects.csv")).isEqualTo(MARK + """
                                file,line,column,reason,value
                                statement-hana-20251001-20251031.csv,7,amount,"'1,000' is not a whole number","1,000"
                                """);
    }

    @Test
    void masksACardNumberThatReachedItInFreeText() {
        String pan = "4111-1111 11111111";
        new ReportFolder(out)
                .write(SmallNight.run()
                        .withRejects(new Reject(new RowOrigin("a.csv", 2), "amount", "'" + pan + "' is no amount", pan))
                        .withDiscrepancies(List.of(SmallNight.failed("overflow at " + pan)))
                        .withClaims());

        assertThat(written().values()).noneMatch(text -> text.contains(pan));
        assertThat(text(out.resolve("2025-12-17/rejects.csv"))).endsWith("amount,'****1111' is no amount,****1111\n");
        assertThat(text(out.resolve("2025-12-17/discrepancies.csv"))).contains("overflow at ****1111");
    }

    @Test
    void keepsFormulasOutOfCellsAndNumbersBare() {
        Reject reject = new Reject(new RowOrigin("=a.csv", 2), "@col", "+reason, with comma", "-5");

        assertThat(report("rejects.csv", SmallNight.run().withRejects(reject)))
                .endsWith("'=a.csv,2,'@col,\"'+reason, with comma\",-5\n");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        Reject reject = new Reject(new RowOrigin("a.csv", 2), "x", "say \"no\"", "two\nlines\r");

        assertThat(report("rejects.csv", SmallNight.run().withRejects(reject)))
                .endsWith("a.csv,2,x,\"say \"\"no\"\"\",\"two\nlines\r\"\n");
    }

    @Test
    void writesEveryControlTotalInAFixedOrder() {
        assertThat(report("control-totals.csv")).isEqualTo(MARK + """
                                name,count,amount
                                expected,3,130000
                                settled,1,40000
                                outstanding,2,90000
                                overpaid,1,20000
                                credits,2,65000
                                unpaired,1,5000
                                not_yet_due,1,30000
                                LATE,0,0
                                SYSTEM_ERROR,0,0
                                REJECTED,0,0
                                UNKNOWN_RESULT,0,0
                                AWAITING_SOURCE,0,0
                                NOT_CREDITED,0,0
                                OUTAGE,0,0
                                MISSING,1,60000
                                SHORT,0,0
                                DUPLICATE,0,0
                                CLAWBACK,1,20000
                                OVER,0,0
                                FAILED_TO_RECONCILE,0,0
                                UNEXPECTED,1,5000
                                UNANSWERED,0,0
                                WRONGLY_REJECTED,0,0
                                unlinked_cancels,2,0
                                sums_skipped,0,0
                                lines_read,19,0
                                lines_accepted,14,0
                                lines_rejected,1,0
                                lines_duplicate,0,0
                                lines_skipped,0,0
                                lines_quarantined,4,0
                                won_read,0,4500
                                won_accepted,0,2900
                                won_rejected,0,100
                                won_duplicate,0,0
                                won_skipped,0,0
                                won_quarantined,0,1500
                                holes,2,0
                                """);
    }

    @Test
    void writesTheRunAsJson() {
        assertThat(report("run.json")).startsWith("""
                        {
                          "business_date" : "2025-12-17",
                          "verdict" : "INCOMPLETE",
                          "discrepancies" : {
                            "count" : 3,
                            "amount" : 85000
                          },
                          "by_type" : {
                            "LATE" : {
                              "count" : 0,
                              "amount" : 0
                            },
                        """).endsWith("""
                            "holes" : {
                              "count" : 2,
                              "amount" : 0
                            }
                          },
                          "files" : {
                            "ACCEPTED" : 2,
                            "QUARANTINED" : 1,
                            "DUPLICATE" : 0
                          }
                        }
                        """);
    }

    @Test
    void writesTheChangesBesideTheFolder() {
        new ReportFolder(out).write(SmallNight.run());

        assertThat(text(out.resolve("changes-2025-12-17.csv"))).isEqualTo(MARK + """
                                case_id,change,why,program_id,member_id,reference,type_before,type_now,difference_before,difference_now
                                C-0,CLOSED,NEW_FILE,SANGSAENG,M-000,SANGSAENG/M-000/2025-10,SHORT,,-1000,
                                C-1,OPENED,DAY_PASSED,SANGSAENG,M-001,SANGSAENG/M-001/2025-10,,MISSING,,-60000
                                """);
    }

    @Test
    void writesTheSameBytesAgain() {
        ReportFolder reports = new ReportFolder(out);
        reports.write(SmallNight.run());
        Map<String, String> first = written();

        reports.write(SmallNight.run());

        assertThat(written()).isEqualTo(first);
    }

    @Test
    void writesTheSameBytesWhateverTheMachinesLocale() {
        ReportFolder reports = new ReportFolder(out);
        reports.write(SmallNight.run());
        Map<String, String> first = written();
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            new ReportFolder(out).write(SmallNight.run());
        } finally {
            Locale.setDefault(machine);
        }

        assertThat(written()).isEqualTo(first);
    }

    @Test
    void replacesOlderReportsOfTheDateWholeAndLeavesOtherDates() throws IOException {
        ReportFolder reports = new ReportFolder(out);
        reports.write(SmallNight.run());
        Files.createFile(out.resolve("2025-12-17/left-over.csv"));
        Files.createDirectory(out.resolve("2025-12-16"));

        reports.write(FakeRun.EMPTY);

        assertThat(written()).doesNotContainKey("2025-12-17/left-over.csv").containsKey("2025-12-16");
        assertThat(report("rejects.csv", FakeRun.EMPTY)).isEqualTo(MARK + "file,line,column,reason,value\n");
    }

    @Test
    void letsOnlyTheOwnerRead() {
        Path fresh = out.resolve("not-there-yet");

        new ReportFolder(fresh).write(SmallNight.run());

        assertThat(rights(fresh)).isEqualTo("rwx------");
        assertThat(rights(fresh.resolve("2025-12-17"))).isEqualTo("rwx------");
        assertThat(rights(fresh.resolve("2025-12-17/discrepancies.csv"))).isEqualTo("rw-------");
        assertThat(rights(fresh.resolve("2025-12-17/summary.html"))).isEqualTo("rw-------");
        assertThat(rights(fresh.resolve("changes-2025-12-17.csv"))).isEqualTo("rw-------");
    }

    @Test
    void keepsTheOlderReportsWhenTheNewOnesCannotBeWritten() {
        ReportFolder reports = new ReportFolder(out);
        reports.write(SmallNight.run());
        Map<String, String> before = written();

        assertThatThrownBy(() -> reports.write(SmallNight.run().withDiscrepancies(ReportFolderTest::brokenAfterOne)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The reports of 2025-12-17 could not be written to '%s'", out);
        reports.finishHalfSwap();

        assertThat(written()).isEqualTo(before);
    }

    @Test
    void streamsAHundredThousandDiscrepancies() throws IOException {
        Iterable<Discrepancy> many = () ->
                IntStream.range(0, 100_000).mapToObj(at -> SmallNight.missing()).iterator();

        new ReportFolder(out).write(FakeRun.EMPTY.withDiscrepancies(many));

        try (Stream<String> lines = Files.lines(out.resolve("2025-12-17/discrepancies.csv"), UTF_8)) {
            assertThat(lines.count()).isEqualTo(100_001);
        }
    }

    private static Iterator<Discrepancy> brokenAfterOne() {
        return Stream.of(SmallNight.missing(), SmallNight.clawback())
                .peek(each -> {
                    if (each.caseId().equals("C-2")) {
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }
                })
                .iterator();
    }

    private String report(String file) {
        return report(file, SmallNight.run());
    }

    private String report(String file, FakeRun run) {
        new ReportFolder(out).write(run);
        return text(out.resolve("2025-12-17").resolve(file));
    }

    private Map<String, String> written() {
        try (Stream<Path> paths = Files.walk(out)) {
            return paths.filter(path -> !path.equals(out))
                    .collect(Collectors.toMap(
                            path -> out.relativize(path).toString(),
                            path -> Files.isDirectory(path) ? "" : text(path),
                            (left, right) -> left,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook is told by its bytes. */
    private static String text(Path file) {
        try {
            return Files.readString(file, file.toString().endsWith(".xlsx") ? ISO_8859_1 : UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
