package dev.daejo.sample;

import java.util.Map;
import java.util.TreeMap;

/** The reference data of the sample. */
final class ReferenceFiles {

    private static final String PROGRAMS = """
            program_id,name,kind,counterparty_id,statements,starts_on,ends_on,rate,min_payment,per_payment_cap,period_cap,total_cap,count_cap,rounding_unit,include_categories,exclude_categories,include_channels,enrollment,cancel_rule,settle_per,tier_by,paid_by,pay_rule,enroll_cutoff_day,grace_days,match_days_before,match_days_after,claim_within_days
            SANGSAENG,상생페이백,SPEND_INCREASE,SEMAS,HANA,2025-09-01,2025-12-31,0.20,,,100000,,,1,,DEPARTMENT|OUTLET|HYPERMARKET|WAREHOUSE|SSM|ELECTRONICS_DIRECT|FRANCHISE_DIRECT|DUTY_FREE|HOME_SHOPPING|ENTERTAINMENT|TAX|UTILITY|INSURANCE|GIFT_CARD,OFFLINE,REQUIRED,ORIGINAL_PERIOD,,,PAYOUT,MONTH_DAY:15,9,2,15,45,
            HANA_CASH,하나카드 이달의 캐시백,LISTED,HANA,HANA,2025-09-01,2025-12-31,,,,,,,,,,,NONE,,,,STATEMENT,,,3,15,45,180
            HANA_TIER,하나카드 전월실적 캐시백,SPEND_RATE,HANA,HANA,2025-10-01,2025-12-31,,,,,,,10,,TAX|UTILITY|INSURANCE|GIFT_CARD,,REQUIRED,CANCEL_PERIOD,,PREVIOUS_PERIOD,STATEMENT,MONTH_DAY:10,,3,15,45,180
            KAKAO_CAFE,카카오페이 카페 리워드,PER_PAYMENT,KAKAOPAY,KAKAOPAY,2025-09-01,2025-12-31,0.05,3000,500,2500,6000,8,10,CAFE|BAKERY,,OFFLINE,NONE,ORIGINAL_PERIOD,PERIOD,,PAYOUT,BUSINESS_DAYS:5,,3,15,45,90
            KAKAO_ONLINE,카카오페이 온라인 리워드,PER_PAYMENT,KAKAOPAY,KAKAOPAY,2025-09-01,2025-12-31,0.02,50000,3000,,,,1,,,ONLINE,REQUIRED,ORIGINAL_PERIOD,PAYMENT,,STATEMENT,BUSINESS_DAYS:5,,2,15,45,90
            """;

    private static final String TIERS = """
            program_id,from_spend,rate,fixed_amount,period_cap
            HANA_TIER,300000,0.01,,5000
            HANA_TIER,600000,0.015,,10000
            """;

    private static final String PERIODS = """
            program_id,period,period_cap,pay_on
            SANGSAENG,2025-12,30000,
            """;

    private static final String COUNTERPARTIES = """
            counterparty_id,name,kind,system,answer_business_days,refund_business_days,statement_every,payouts_every,delivery_lag_days,close_after_days
            HANA,하나카드,CARD_ISSUER,HANA-CORE,2,3,DAY,MONTH,1,
            KAKAOPAY,카카오페이,PAY_PROVIDER,KAKAO-PAY,2,3,DAY,DAY,1,
            SEMAS,소상공인시장진흥공단,AGENCY,ONNURI,2,3,,DAY,1,
            """;

    private static final String CHANNELS = """
            counterparty_id,step,channel,contact,hours,documents,verified,note
            HANA,CONFIRM,PHONE,1800-1111,,,no,공개 목록의 번호; 쓰기 전에 확인할 것
            HANA,CONTACT,PHONE,1800-1111,,,no,공개 목록의 번호; 쓰기 전에 확인할 것
            HANA,DOCUMENTS,PHONE,1800-1111,,영수증|카드 이용내역,no,제출처와 서류는 전화로 확인할 것
            HANA,ESCALATE,PHONE,1372,,영수증|카드 이용내역|사유서,no,1372 소비자상담센터 (ccn.go.kr)
            KAKAOPAY,CONFIRM,PHONE,1644-7405,평일 09:00-18:00,,no,한 상점 안내에서 본 번호와 시간; 쓰기 전에 확인할 것
            KAKAOPAY,CONTACT,PHONE,1644-7405,평일 09:00-18:00,,no,한 상점 안내에서 본 번호와 시간; 쓰기 전에 확인할 것
            KAKAOPAY,DOCUMENTS,PHONE,1644-7405,평일 09:00-18:00,거래내역서|화면 갈무리,no,제출처와 서류는 전화로 확인할 것
            KAKAOPAY,ESCALATE,PHONE,1372,,거래내역서|사유서,no,1372 소비자상담센터 (ccn.go.kr)
            SEMAS,CONFIRM,WEB,상생페이백.kr,,,no,이의신청 창구는 확인할 것
            SEMAS,CONTACT,WEB,상생페이백.kr,,,no,이의신청 창구는 확인할 것
            SEMAS,DOCUMENTS,WEB,상생페이백.kr,,영수증|카드 이용내역,no,이의신청 창구는 확인할 것
            """;

    private static final String RESPONSE_CODES = """
            system,code,class,meaning
            ONNURI,0000,SUCCESS,지급 완료
            ONNURI,E901,SYSTEM,시스템 점검 중
            ONNURI,B101,BUSINESS,수령 한도 초과
            ONNURI,B102,BUSINESS,앱 본인 확인 불가
            ONNURI,U900,UNKNOWN,결과 미확인
            HANA-CORE,00,SUCCESS,정상
            HANA-CORE,05,BUSINESS,거절
            HANA-CORE,54,BUSINESS,유효 기간 만료
            HANA-CORE,68,UNKNOWN,응답 지연: 결과 미확인
            HANA-CORE,91,SYSTEM,시스템 응답 없음
            HANA-CORE,96,SYSTEM,시스템 장애
            KAKAO-PAY,0,SUCCESS,정상
            KAKAO-PAY,-500,SYSTEM,내부 오류
            KAKAO-PAY,-503,SYSTEM,서비스 점검
            KAKAO-PAY,-780,UNKNOWN,은행 결과 미확인
            KAKAO-PAY,QUIT_PAYMENT,BUSINESS,이용자 중단
            """;

    private ReferenceFiles() {}

    /** File name to text. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("programs.csv", PROGRAMS);
        files.put("program-tiers.csv", TIERS);
        files.put("program-periods.csv", PERIODS);
        files.put("counterparties.csv", COUNTERPARTIES);
        files.put("channels.csv", CHANNELS);
        files.put("response-codes.csv", RESPONSE_CODES);
        files.put("holidays.csv", holidays());
        return files;
    }

    private static String holidays() {
        Csv csv = new Csv("date,name");
        Days.holidays().forEach((day, name) -> csv.row(day, name));
        return csv.text();
    }
}
