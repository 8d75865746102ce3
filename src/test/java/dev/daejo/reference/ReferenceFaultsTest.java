package dev.daejo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFaultsTest {

    private final Path folder;
    private final ReferenceFiles files;

    ReferenceFaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = new ReferenceFiles(folder);
    }

    @ParameterizedTest(name = "{0} with {1} = {2}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            SPEND_RATES; rate,pay_rule; 0.1,MONTH_DAY:15; kind
            listed; name; x; kind
            LISTED; enrollment; MAYBE; enrollment
            LISTED; cancel_rule; NEVER; cancel_rule
            LISTED; settle_per; MONTH; settle_per
            LISTED; tier_by; NEXT_PERIOD; tier_by
            LISTED; rate; -0.1; rate
            LISTED; rate; 10%; rate
            LISTED; rate; 1e-1; rate
            LISTED; base_multiplier; -1; base_multiplier
            LISTED; fixed_amount; -500; fixed_amount
            LISTED; fixed_amount; 1.5; fixed_amount
            LISTED; fixed_amount; '"1,000"'; fixed_amount
            LISTED; period_cap; -1; period_cap
            LISTED; per_payment_cap; -1; per_payment_cap
            LISTED; total_cap; -1; total_cap
            LISTED; total_cap; 9223372036854775808; total_cap
            LISTED; count_cap; -1; count_cap
            LISTED; count_cap; 1.0; count_cap
            LISTED; min_payment; -1; min_payment
            LISTED; max_payment; ' 1'; max_payment
            LISTED; rounding_unit; 0; rounding_unit
            LISTED; rounding_unit; -10; rounding_unit
            LISTED; rounding_unit; x; rounding_unit
            LISTED; amount_tolerance; -1; amount_tolerance
            LISTED; grace_days; -1; grace_days
            LISTED; grace_days; two; grace_days
            LISTED; match_days_before; -15; match_days_before
            LISTED; match_days_after; -45; match_days_after
            LISTED; match_days_after; 45.0; match_days_after
            LISTED; close_after_days; -1; close_after_days
            LISTED; close_after_days; 2147483648; close_after_days
            LISTED; claim_within_days; -1; claim_within_days
            LISTED; enroll_cutoff_day; 0; enroll_cutoff_day
            LISTED; enroll_cutoff_day; 32; enroll_cutoff_day
            LISTED; enroll_cutoff_day; ninth; enroll_cutoff_day
            LISTED; pay_rule; MONTH_DAY:0; pay_rule
            LISTED; pay_rule; MONTH_DAY:32; pay_rule
            LISTED; pay_rule; MONTH_DAY:; pay_rule
            LISTED; pay_rule; MONTH_DAY; pay_rule
            LISTED; pay_rule; BUSINESS_DAYS:-1; pay_rule
            LISTED; pay_rule; month_day:15; pay_rule
            LISTED; pay_rule; WEEKDAY:1; pay_rule
            LISTED; min_payment,max_payment; 200,100; min_payment
            LISTED; statements; HANA|KB; statements
            LISTED; statements; hana; statements
            LISTED; include_categories,exclude_categories; A|B,B|C; exclude_categories
            LISTED; include_channels,exclude_channels; ONLINE,ONLINE; exclude_channels
            LISTED; settle_per; PAYMENT; settle_per
            LISTED; tier_by; PREVIOUS_PERIOD; tier_by
            SPEND_RATE; rate; 0.1; pay_rule
            SPEND_RATE; pay_rule; MONTH_DAY:15; rate
            SPEND_RATE; rate,pay_rule,settle_per; 0.1,MONTH_DAY:15,PAYMENT; settle_per
            PER_PAYMENT; rate,pay_rule; ,MONTH_DAY:15; rate
            PER_PAYMENT; rate,pay_rule,tier_by; 1,MONTH_DAY:15,PREVIOUS_PERIOD; tier_by
            PER_PAYMENT; rate,pay_rule,settle_per,enroll_cutoff_day; 1,BUSINESS_DAYS:1,PAYMENT,9; enroll_cutoff_day
            SPEND_INCREASE; rate,pay_rule; 0.2,; pay_rule
            SPEND_INCREASE; fixed_amount,pay_rule; 500,MONTH_DAY:15; rate
            SPEND_INCREASE; rate,pay_rule,enrollment; 0.2,MONTH_DAY:15,NONE; enrollment
            SPEND_INCREASE; rate,pay_rule,settle_per; 0.2,MONTH_DAY:15,PAYMENT; settle_per
            """)
    void findsOneFaultInAProgram(String kind, String columns, String values, String faulty) throws IOException {
        files.program(kind, columns, values);

        assertThat(files.faultyPlaces()).containsExactly("programs.csv:2 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            REFUND,LISTED,HANA,2025-09-01,2025-12-31,PAYOUT; program_id
            ,LISTED,HANA,2025-09-01,2025-12-31,PAYOUT; program_id
            P,,HANA,2025-09-01,2025-12-31,PAYOUT; kind
            P,LISTED,KB,2025-09-01,2025-12-31,PAYOUT; counterparty_id
            P,LISTED,Hana,2025-09-01,2025-12-31,PAYOUT; counterparty_id
            P,LISTED,HANA,2025-09-31,2025-12-31,PAYOUT; starts_on
            P,LISTED,HANA,20250901,2025-12-31,PAYOUT; starts_on
            P,LISTED,HANA,2025-09-01,2025-13-01,PAYOUT; ends_on
            P,LISTED,HANA,2025-09-01,,PAYOUT; ends_on
            P,LISTED,HANA,2025-09-01,2025-08-31,PAYOUT; ends_on
            P,LISTED,HANA,2025-09-01,2025-12-31,CASH; paid_by
            P,LISTED,HANA,2025-09-01,2025-12-31,; paid_by
            """)
    void findsOneFaultInARequiredValue(String row, String faulty) throws IOException {
        files.with("programs.csv", "program_id,kind,counterparty_id,starts_on,ends_on,paid_by", row);

        assertThat(files.faultyPlaces()).containsExactly("programs.csv:2 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            HANA,AGENCY,,,,,,,; counterparty_id
            hana,AGENCY,,,,,,,; counterparty_id
            HANA-20251001,AGENCY,,,,,,,; counterparty_id
            ,AGENCY,,,,,,,; counterparty_id
            X,BANK,,,,,,,; kind
            X,,,,,,,,; kind
            X,AGENCY,,-2,,,,,; answer_business_days
            X,AGENCY,,2147483647,,,,,; answer_business_days
            X,AGENCY,,,1.5,,,,; refund_business_days
            X,AGENCY,,,,WEEK,,,; statement_every
            X,AGENCY,,,,,day,,; payouts_every
            X,AGENCY,,,,,,-1,; delivery_lag_days
            X,AGENCY,,,,,,,-1; close_after_days
            """)
    void findsOneFaultInACounterparty(String row, String faulty) throws IOException {
        files.with(
                "counterparties.csv",
                "counterparty_id,kind,system,answer_business_days,refund_business_days,statement_every,payouts_every,"
                        + "delivery_lag_days,close_after_days",
                "HANA,CARD_ISSUER,,,,,,,",
                row);

        assertThat(files.faultyPlaces()).containsExactly("counterparties.csv:3 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            P,300000,0.02,,; from_spend
            P,0300000,,1000,; from_spend
            P,-1,0.02,,; from_spend
            P,,0.02,,; from_spend
            P,600000,,,; rate
            P,600000,-1,,; rate
            P,600000,,-1,; fixed_amount
            P,600000,0.02,,-1; period_cap
            Q,600000,0.02,,; program_id
            L,600000,0.02,,; program_id
            """)
    void findsOneFaultInATier(String row, String faulty) throws IOException {
        files.with(
                        "programs.csv",
                        "program_id,kind,counterparty_id,starts_on,ends_on,paid_by,pay_rule",
                        "P,SPEND_RATE,HANA,2025-09-01,2025-12-31,PAYOUT,MONTH_DAY:15",
                        "L,LISTED,HANA,2025-09-01,2025-12-31,PAYOUT,")
                .with(
                        "program-tiers.csv",
                        "program_id,from_spend,rate,fixed_amount,period_cap",
                        "P,300000,0.01,,",
                        row);

        assertThat(files.faultyPlaces()).containsExactly("program-tiers.csv:3 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            P,2025-12,30000,; period
            P,2025-13,30000,; period
            P,202511,30000,; period
            P,2025-08,30000,; period
            P,2026-01,30000,; period
            P,2026-01,,2026-02-15; period
            P,2025-11,-1,; period_cap
            P,2025-11,,15; pay_on
            P,2025-11,,2025-10-31; pay_on
            Q,2025-11,30000,; program_id
            """)
    void findsOneFaultInAMonth(String row, String faulty) throws IOException {
        files.program("LISTED", "name", "")
                .with("program-periods.csv", "program_id,period,period_cap,pay_on", "P,2025-12,,2026-01-20", row);

        assertThat(files.faultyPlaces()).containsExactly("program-periods.csv:3 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            KB,CONTACT,전화,yes; counterparty_id
            HANA,CALL,전화,yes; step
            HANA,CONTACT,,yes; channel
            HANA,CONTACT,전화,maybe; verified
            """)
    void findsOneFaultInAChannel(String row, String faulty) throws IOException {
        files.with("channels.csv", "counterparty_id,step,channel,verified", row);

        assertThat(files.faultyPlaces()).containsExactly("channels.csv:2 " + faulty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            ONNURI,E901,UNKNOWN; code
            ONNURI,,SYSTEM; code
            ,E901,SYSTEM; system
            ONNURI,E902,TECHNICAL; class
            """)
    void findsOneFaultInAResponseCode(String row, String faulty) throws IOException {
        files.with("response-codes.csv", "system,code,class", "ONNURI,E901,SYSTEM", row);

        assertThat(files.faultyPlaces()).containsExactly("response-codes.csv:3 " + faulty);
    }

    @Test
    void findsHolidaysThatWereNotKeptUp() throws IOException {
        files.with("holidays.csv", "date,name", "2024-12-25,기독탄신일", "2026-01-01,신정");

        assertThat(files.faults())
                .extracting(Fault::message)
                .containsExactly("holidays.csv 'date': 있는 것은 2025년의 날짜가 없는 파일, 있어야 할 것은 기준일이 있는 해의 공휴일");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-12-25 ", "2025/12/25", "２０２５-12-25"})
    void findsAHolidayThatIsNoDate(String date) throws IOException {
        files.with("holidays.csv", "date,name", "2025-12-25,기독탄신일", date + ",공휴일");

        assertThat(files.faultyPlaces()).containsExactly("holidays.csv:3 date");
    }

    @Test
    void findsEveryRequiredFileThatIsNotThere() throws IOException {
        files.without("programs.csv").without("counterparties.csv").without("holidays.csv");

        assertThat(files.faultyPlaces()).containsExactly("counterparties.csv:0 ", "holidays.csv:0 ", "programs.csv:0 ");
    }

    @Test
    void findsAFolderInThePlaceOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("channels.csv"));

        assertThat(files.faultyPlaces()).containsExactly("channels.csv:0 ");
    }

    @Test
    void findsEveryRequiredColumnThatAnEmptyFileLacks() throws IOException {
        files.with("response-codes.csv", new byte[0]);

        assertThat(files.faultyPlaces())
                .containsExactly(
                        "response-codes.csv:1 class", "response-codes.csv:1 code", "response-codes.csv:1 system");
    }

    @Test
    void findsAMissingColumnOnceAndReadsTheOthers() throws IOException {
        files.with("counterparties.csv", "counterparty_id,delivery_lag_days", "HANA,1", "SEMAS,x");

        assertThat(files.faultyPlaces())
                .containsExactly("counterparties.csv:1 kind", "counterparties.csv:3 delivery_lag_days");
    }

    @Test
    void findsAKnownColumnThatIsThereTwiceAndLetsUnknownOnesBe() throws IOException {
        files.with("holidays.csv", "date,note,note,name,name", "2025-12-25,,,,");

        assertThat(files.faultyPlaces()).containsExactly("holidays.csv:1 name");
    }

    @Test
    void findsAWrongNumberOfColumnsOnThePhysicalLineWhereTheRowBegins() throws IOException {
        files.with("holidays.csv", "date,name", "2025-12-25,\"기독", "탄신일\"", "", "2025-10-03", "2025-10-09,한글날,x");

        assertThat(files.faultyPlaces()).containsExactly("holidays.csv:5 ", "holidays.csv:6 ");
    }

    @Test
    void findsAnOpenQuoteWhereItsRowBegins() throws IOException {
        files.with("counterparties.csv", "counterparty_id,name,kind", "HANA,\"하나,CARD_ISSUER", "SEMAS,,AGENCY")
                .program("LISTED", "name", "");

        assertThat(files.faultyPlaces()).containsExactly("counterparties.csv:2 ");
    }

    @Test
    void findsBytesThatAreNotUtf8InTheirCell() throws IOException {
        files.with("holidays.csv", "date,name\n2025-12-25,성탄절\n".getBytes(Charset.forName("x-windows-949")));

        assertThat(files.faults()).containsExactly(new Fault("holidays.csv", 2, "name", "UTF-8이 아닌 바이트", "UTF-8 글자"));
    }

    @Test
    void takesTheReplacementCharacterItselfForWhatItIs() throws IOException {
        files.with("holidays.csv", "date,name\n2025-12-25,\uFFFD\n".getBytes(StandardCharsets.UTF_8));

        assertThat(files.faultyPlaces()).isEmpty();
    }

    @Test
    void findsAProgramThatIsThereTwiceAndNamesTheFirst() throws IOException {
        files.with(
                "programs.csv",
                "program_id,kind,counterparty_id,starts_on,ends_on,paid_by",
                "P,LISTED,HANA,2025-09-01,2025-12-31,PAYOUT",
                "P,LISTED,SEMAS,2026-01-01,2026-12-31,PAYOUT");

        assertThat(files.faults())
                .containsExactly(new Fault("programs.csv", 3, "program_id", "2행과 같은 프로그램", "하나뿐인 프로그램"));
    }

    @Test
    void findsTheFaultsOfAllFilesAtOnce() throws IOException {
        files.program("SPEND_INCREASE", "rate,period_cap,pay_rule,enroll_cutoff_day", "0.2,-1,MONTH_DAY:15,32")
                .with("counterparties.csv", "counterparty_id,kind", "HANA,BANK")
                .with("program-tiers.csv", "program_id,from_spend,rate", "P,1,0.1", "Q,x,0.1")
                .with("holidays.csv", "date", "2024-01-01");

        assertThat(files.faultyPlaces())
                .containsExactly(
                        "counterparties.csv:2 kind",
                        "holidays.csv:0 date",
                        "program-tiers.csv:2 program_id",
                        "program-tiers.csv:3 from_spend",
                        "program-tiers.csv:3 program_id",
                        "programs.csv:2 enroll_cutoff_day",
                        "programs.csv:2 period_cap");
    }

    @Test
    void saysWhatWasFoundAndWhatWasExpectedInOneSentence() throws IOException {
        files.program("LISTED", "period_cap", "\"-1\n0\"");

        assertThat(files.faults())
                .extracting(Fault::message)
                .containsExactly("programs.csv:2 'period_cap': 있는 것은 '-1 0', 있어야 할 것은 0 이상의 정수(원)");
    }
}
