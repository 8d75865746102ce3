package dev.daejo.sample;

import java.util.Map;
import java.util.TreeMap;

/** A small inbox in which something is wrong with nearly every file; it is read with the same reference data. */
final class FaultyInbox {

    private static final String STATEMENT =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,merchant_name,"
                    + "merchant_category,channel,amount,currency,program_id,reference\n";
    private static final String PAYOUTS =
            "payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on\n";

    private FaultyInbox() {}

    /** File name to text. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("statement-hana-20251101-20251213.csv", STATEMENT + """
                F0001,M9001,5310-****-****-0001,2025-11-03T12:10,2025-11-05,PURCHASE,50000001,,진미식당,RESTAURANT,OFFLINE,450000,KRW,,
                F0002,M9001,5310-****-****-0001,2025-11-04T12:10,2025-11-06,PURCHASE,50000002,,진미식당,RESTAURANT,OFFLINE,"12,000",KRW,,
                F0003,M9001,5310-****-****-0001,2025-11-31T12:10,2025-12-02,PURCHASE,50000003,,진미식당,RESTAURANT,OFFLINE,9000,KRW,,
                F0004,M9002,5310-****-****-0002,2025-11-07T18:30,2025-11-10,BUY,50000004,,온누리약국 합정점,PHARMACY,OFFLINE,8000,KRW,,
                F0005,M9002,5310-****-****-0002,2025-11-08T18:30,2025-11-10,PURCHASE,,,온누리약국 합정점,PHARMACY,OFFLINE,8000,KRW,,
                F0006,M9002,5310-****-****-0002,2025-11-09T18:30,2025-11-11,PURCHASE,50000006,,초록반찬,MARKET,OFFLINE,15000,KRW
                F0007,M9002,5310-****-****-0002,2025-11-10T18:30,2025-11-12,PURCHASE,50000007,,초록반찬,MARKET,OFFLINE,320000,KRW,,
                F0007,M9002,5310-****-****-0002,2025-11-10T18:30,2025-11-12,PURCHASE,50000007,,초록반찬,MARKET,OFFLINE,320000,KRW,,
                """);
        files.put("statement-hana-20251215-20251216.csv", STATEMENT + """
                F0008,M9001,5310-****-****-0001,2025-12-12T08:15,2025-12-15,PURCHASE,50000008,,커피정원 성수점,CAFE,OFFLINE,4800,KRW,,
                """);
        files.put("statement-kakaopay-20251201-20251216.csv", STATEMENT + """
                F0101,M9003,9430-****-****-0003,2025-12-02T09:00,2025-12-04,PURCHASE,50000101,,구름커피 역삼점,CAFE,OFFLINE,5500,KRW,,
                F0102,M9003,9430-****-****-0003,2025-12-03T09:00,2025-12-05,PURCHASE,50000102,,구름커피 역삼점,CAFE,OFFLINE,5500,KRW,,
                """);
        files.put("statement-kakaopay-20251201-20251216.csv.ctl", "lines=3\namount=16500\n");
        files.put("statement-naver-20251201-20251216.csv", STATEMENT);
        files.put("receipts-hana-202512.csv", "receipt_id,amount\n1,5500\n");
        files.put("payouts-semas-20251201-20251216.csv", PAYOUTS + """
                F1001,SANGSAENG,M9001,2025-11,,30000,PAID,0000,,2025-12-15T09:01,2025-12-15
                F1002,SANGSAENG,M9002,2025-11,,27000,DONE,0000,,2025-12-15T09:01,2025-12-15
                """);
        files.put("payouts-semas-20251201-20251216.csv.ctl", "lines=2\n");
        files.put("payouts-kakaopay-20251201-20251216.csv", PAYOUTS.replace("status,", ""));
        files.put("expected-hana-20251201.csv", """
                program_id,member_id,period,reference,amount,due_on
                HANA_CASH,M9001,2025-11,HC-2025-11-9001,8000,2025-12-10
                HANA_CASH,M9001,2025-11,HC-2025-11-9001,5000,2025-12-10
                """);
        files.put("enrollments-sangsaeng-202509.csv", """
                program_id,member_id,enrolled_on,baseline_amount
                SANGSAENG,M9001,2025-09-16,300000
                SANGSAENG,M9002,2025-09-17,
                SANGSAENG_LOTTO,M9002,2025-09-17,200000
                """);
        return files;
    }
}
