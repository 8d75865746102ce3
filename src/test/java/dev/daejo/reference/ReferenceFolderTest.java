package dev.daejo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.DeliveryEvery;
import dev.daejo.reconciliation.program.EnrollmentRule;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.PeriodOverride;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFolderTest {

    private final Path folder;
    private final ReferenceFiles files;

    ReferenceFolderTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = new ReferenceFiles(folder);
    }

    @Test
    void readsAProgramWithEveryColumn() throws IOException {
        files.with(
                "programs.csv",
                "note,program_id,name,kind,counterparty_id,statements,starts_on,ends_on,rate,fixed_amount,"
                        + "base_multiplier,min_payment,max_payment,per_payment_cap,period_cap,total_cap,count_cap,"
                        + "rounding_unit,include_categories,exclude_categories,include_channels,exclude_channels,"
                        + "enrollment,cancel_rule,settle_per,tier_by,paid_by,pay_rule,enroll_cutoff_day,grace_days,"
                        + "amount_tolerance,match_days_before,match_days_after,close_after_days,claim_within_days",
                "x,P,\"하나 5%, 캐시백\",PER_PAYMENT,HANA,HANA|SEMAS,2025-09-01,2025-12-31,0.050,500,"
                        + "1.03,10000,500000,3000,5000,20000,4,"
                        + "10,MART|CAFE,BAR,OFFLINE,ONLINE,"
                        + "NONE,CANCEL_PERIOD,PERIOD,SAME_PERIOD,STATEMENT,BUSINESS_DAYS:5,9,3,"
                        + "2,10,5,90,365");

        Program program = onlyProgram();

        assertThat(program.name()).isEqualTo("하나 5%, 캐시백");
        assertThat(program.eligibility().statements()).isEqualTo(Set.of("HANA", "SEMAS"));
        assertThat(program.eligibility().includeCategories()).isEqualTo(Set.of("MART", "CAFE"));
        assertThat(program.eligibility().excludeCategories()).isEqualTo(Set.of("BAR"));
        assertThat(program.eligibility().includeChannels()).isEqualTo(Set.of("OFFLINE"));
        assertThat(program.eligibility().excludeChannels()).isEqualTo(Set.of("ONLINE"));
        assertThat(program.eligibility().minPayment()).isEqualTo(10000);
        assertThat(program.eligibility().maxPayment()).isEqualTo(500000);
        Payback payback = program.payback();
        assertThat(payback.rate()).isEqualTo(new BigDecimal("0.050"));
        assertThat(payback.fixedAmount()).isEqualTo(500);
        assertThat(payback.baseMultiplier()).isEqualTo(new BigDecimal("1.03"));
        assertThat(payback.roundingUnit()).isEqualTo(10);
        assertThat(payback.perPaymentCap()).isEqualTo(3000);
        assertThat(payback.periodCap()).isEqualTo(5000);
        assertThat(payback.totalCap()).isEqualTo(20000);
        assertThat(payback.countCap()).isEqualTo(4);
        assertThat(program.startsOn()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(program.endsOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(program.enrollment()).isEqualTo(EnrollmentRule.NONE);
        assertThat(program.cancelRule()).isEqualTo(CancelRule.CANCEL_PERIOD);
        assertThat(program.payRule()).isEqualTo(new PayRule.BusinessDays(5));
        assertThat(program.enrollCutoffDay()).isEqualTo(9);
        assertThat(program.graceDays()).isEqualTo(3);
        assertThat(program.amountTolerance()).isEqualTo(2);
        assertThat(program.matchDaysBefore()).isEqualTo(10);
        assertThat(program.matchDaysAfter()).isEqualTo(5);
        assertThat(program.closeAfterDays()).isEqualTo(90);
        assertThat(program.claimWithinDays()).isEqualTo(365);
    }

    @Test
    void takesTheDefaultsForWhatIsAbsent() throws IOException {
        files.program("SPEND_INCREASE", "rate,pay_rule,period_cap", "0.20,MONTH_DAY:15,");

        Program program = onlyProgram();

        assertThat(program.name()).isEmpty();
        assertThat(program.eligibility().statements()).isEmpty();
        assertThat(program.eligibility().minPayment()).isZero();
        assertThat(program.eligibility().maxPayment()).isEqualTo(Payback.NO_CAP);
        assertThat(program.payback())
                .isEqualTo(new Payback(
                        new BigDecimal("0.20"),
                        null,
                        BigDecimal.ONE,
                        1,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        TierBy.SAME_PERIOD,
                        List.of()));
        assertThat(program.enrollment()).isEqualTo(EnrollmentRule.REQUIRED);
        assertThat(program.cancelRule()).isEqualTo(CancelRule.ORIGINAL_PERIOD);
        assertThat(program.settlePer()).isEqualTo(SettlePer.PERIOD);
        assertThat(program.payRule()).isEqualTo(new PayRule.MonthDay(15));
        assertThat(program.enrollCutoffDay()).isNull();
        assertThat(program.graceDays()).isZero();
        assertThat(program.amountTolerance()).isZero();
        assertThat(program.matchDaysBefore()).isEqualTo(15);
        assertThat(program.matchDaysAfter()).isEqualTo(45);
        assertThat(program.closeAfterDays()).isNull();
        assertThat(program.claimWithinDays()).isNull();
        assertThat(program.overrides()).isEmpty();
    }

    @Test
    void neverAsksForEnrollmentInAListedProgram() throws IOException {
        files.program("LISTED", "enrollment", "REQUIRED");

        assertThat(onlyProgram().enrollment()).isEqualTo(EnrollmentRule.NONE);
        assertThat(onlyProgram().payRule()).isNull();
    }

    @Test
    void readsTiersByRisingSpendAndMonthsByTheirOverrides() throws IOException {
        files.program("SPEND_RATE", "rate,tier_by,pay_rule", "0.01,PREVIOUS_PERIOD,MONTH_DAY:31")
                .with(
                        "program-tiers.csv",
                        "program_id,from_spend,rate,fixed_amount,period_cap",
                        "P,600000,,7000,",
                        "P,300000,0.02,,5000",
                        "P,1000000,,,")
                .with("program-periods.csv", "program_id,period,period_cap,pay_on", "P,2025-12,30000,2026-01-20");

        Program program = onlyProgram();

        assertThat(program.payback().tierBy()).isEqualTo(TierBy.PREVIOUS_PERIOD);
        assertThat(program.payback().tiers())
                .containsExactly(
                        new Tier(300000, new BigDecimal("0.02"), null, 5000),
                        new Tier(600000, null, 7000L, Payback.NO_CAP),
                        new Tier(1000000, new BigDecimal("0.01"), null, Payback.NO_CAP));
        assertThat(program.override(YearMonth.of(2025, 12)))
                .isEqualTo(new PeriodOverride(30000L, LocalDate.of(2026, 1, 20)));
        assertThat(program.override(YearMonth.of(2025, 11))).isEqualTo(PeriodOverride.NONE);
    }

    @Test
    void readsCounterpartiesWithTheirDefaults() throws IOException {
        files.with(
                "counterparties.csv",
                "counterparty_id,name,kind,system,answer_business_days,refund_business_days,statement_every,"
                        + "payouts_every,delivery_lag_days,close_after_days",
                "HANA,하나카드,CARD_ISSUER,HANA-CORE,5,7,DAY,MONTH,2,120",
                "KAKAO-PAY,,PAY_PROVIDER,,,,,,,");

        assertThat(files.read().terms().counterparty("HANA"))
                .isEqualTo(new Counterparty(
                        "HANA",
                        "하나카드",
                        CounterpartyKind.CARD_ISSUER,
                        "HANA-CORE",
                        5,
                        7,
                        DeliveryEvery.DAY,
                        DeliveryEvery.MONTH,
                        2,
                        120));
        assertThat(files.read().terms().counterparty("KAKAO-PAY"))
                .isEqualTo(new Counterparty(
                        "KAKAO-PAY", "", CounterpartyKind.PAY_PROVIDER, "", 2, 3, null, null, 1, null));
    }

    @Test
    void readsChannelsCodesAndHolidays() throws IOException {
        files.with(
                        "channels.csv",
                        "counterparty_id,step,channel,contact,hours,documents,verified,note",
                        "HANA,CONTACT,전화,1800-1111,평일 9시~18시,,no,확인 필요",
                        "HANA,CONTACT,앱,,,,,",
                        "HANA,DOCUMENTS,우편,,,영수증,yes,")
                .with("response-codes.csv", "system,code,class,meaning", "ONNURI,E901,SYSTEM,시스템 점검 중");

        ReferenceData data = files.read();

        assertThat(data.channels()).hasSize(3);
        assertThat(data.channel("HANA", ClaimStep.CONTACT))
                .contains(new Channel("HANA", ClaimStep.CONTACT, "전화", "1800-1111", "평일 9시~18시", "", false, "확인 필요"));
        assertThat(data.channel("HANA", ClaimStep.DOCUMENTS))
                .get()
                .extracting(Channel::verified)
                .isEqualTo(true);
        assertThat(data.channel("SEMAS", ClaimStep.CONTACT)).isEmpty();
        assertThat(data.terms().responseCodes().classOf("ONNURI", "E901")).isEqualTo(CodeClass.SYSTEM);
        assertThat(data.terms().responseCodes().classOf("HANA-CORE", "E901")).isEqualTo(CodeClass.UNKNOWN);
        assertThat(data.terms().calendar().isBusinessDay(LocalDate.of(2025, 12, 25)))
                .isFalse();
    }

    @Test
    void takesABomBlankLinesAndCarriageReturns() throws IOException {
        files.with("holidays.csv", "\uFEFFdate,name\r\n\r\n2025-12-25,기독탄신일\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(files.read().terms().calendar().holidays()).containsExactly(LocalDate.of(2025, 12, 25));
    }

    @Test
    void takesAHolidayFileOfAHeaderAloneAsWeekendsOnly() throws IOException {
        files.with("holidays.csv", "date,name");

        assertThat(files.read().terms().calendar().holidays()).isEmpty();
    }

    @Test
    void takesTwoHolidaysOnOneDay() throws IOException {
        files.with("holidays.csv", "date,name", "2025-05-05,어린이날", "2025-05-05,부처님오신날");

        assertThat(files.read().terms().calendar().holidays()).containsExactly(LocalDate.of(2025, 5, 5));
    }

    @Test
    void takesAnIdOfAnotherCounterpartyWithAHyphen() throws IOException {
        files.with("counterparties.csv", "counterparty_id,kind", "HANA,CARD_ISSUER", "HANA-2,CARD_ISSUER");

        assertThat(files.read().terms().counterparties()).containsOnlyKeys("HANA", "HANA-2");
    }

    @Test
    void takesAPayDayOfTheMonthThatLateEnrollmentMovesTo() throws IOException {
        files.program("LISTED", "enroll_cutoff_day", "9")
                .with("program-periods.csv", "program_id,period,pay_on", "P,2026-01,2026-02-20");

        assertThat(onlyProgram().override(YearMonth.of(2026, 1)).payOn()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @ParameterizedTest(name = "{0} with {1} = {2}")
    @CsvSource(delimiter = ';', textBlock = """
            SPEND_INCREASE; rate,fixed_amount,pay_rule; 0.2,5000,BUSINESS_DAYS:0
            SPEND_RATE; fixed_amount,pay_rule,tier_by; 0,MONTH_DAY:31,PREVIOUS_PERIOD
            SPEND_RATE; rate,pay_rule,enrollment,enroll_cutoff_day; 1.5,MONTH_DAY:1,NONE,31
            PER_PAYMENT; fixed_amount,pay_rule,settle_per; 100,BUSINESS_DAYS:5,PAYMENT
            PER_PAYMENT; rate,pay_rule,count_cap,period_cap,grace_days; .5,MONTH_DAY:15,0,0,0
            LISTED; settle_per,tier_by,pay_rule; PERIOD,SAME_PERIOD,MONTH_DAY:15
            LISTED; statements,include_categories,min_payment,max_payment; HANA||SEMAS|,,100,100
            LISTED; close_after_days,claim_within_days,match_days_after; 99999,9999999,0
            """)
    void takesWhatMakesSense(String kind, String columns, String values) throws IOException {
        files.program(kind, columns, values);

        assertThat(files.faultyPlaces()).isEmpty();
    }

    @Test
    void fingerprintsTheNamesAndBytesOfTheKnownFilesAlone() throws IOException {
        String before = files.read().fingerprint();

        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(files.with("readme.csv", "anything").read().fingerprint()).isEqualTo(before);
        assertThat(files.with("response-codes.csv", "system,code,class").read().fingerprint())
                .isNotEqualTo(before);
    }

    @Test
    void namesTheFilesItWasReadFrom() throws IOException {
        files.with("channels.csv", "counterparty_id,step,channel").with("readme.csv", "anything");

        assertThat(files.read().files())
                .containsExactly(
                        folder.resolve("channels.csv"),
                        folder.resolve("counterparties.csv"),
                        folder.resolve("holidays.csv"),
                        folder.resolve("programs.csv"));
    }

    private Program onlyProgram() throws IOException {
        assertThat(files.read().terms().programs()).hasSize(1);
        return files.read().terms().programs().values().iterator().next();
    }
}
