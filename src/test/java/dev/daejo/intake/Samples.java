package dev.daejo.intake;

import java.util.List;

/** One good file of each kind; lines end with LF. */
public final class Samples {

    static final String STATEMENT_HEADER = "line_id,member_id,card_no,used_at,posted_on,type,approval_no,"
            + "original_approval_no,merchant_id,merchant_name,merchant_category,channel,amount,currency,program_id,"
            + "reference\n";
    static final String PURCHASE =
            "L1,M1,5310-****-****-1234,2025-10-01T12:30,2025-10-02,PURCHASE,00123456,,S1,동네마트,MARKET,OFFLINE,12000,KRW,,\n";
    static final String CANCEL =
            "L2,M1,5310-****-****-1234,2025-10-03T09:00:05,2025-10-04,CANCEL,00123457,00123456,S1,동네마트,MARKET,OFFLINE,2000,KRW,,\n";
    static final String CREDIT =
            "L3,M1,5310-****-****-1234,2025-10-05T00:00,2025-10-05,CREDIT,,,,,,,500,KRW,EVENT,EVENT/M1/2025-09\n";
    public static final String STATEMENT = STATEMENT_HEADER + PURCHASE + CANCEL + CREDIT;
    public static final String ENROLLMENTS = """
            program_id,member_id,enrolled_on,baseline_amount
            SANGSAENG,M1,2025-09-16,1000000
            SANGSAENG,M2,2025-09-17,
            """;
    static final String EXPECTED = """
            program_id,member_id,period,reference,amount,due_on
            EVENT,M1,2025-09,,5000,2025-10-15
            EVENT,M2,2025-09,R-2,7000,2025-10-15
            """;
    public static final String PAYOUTS = """
            payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on
            P1,SANGSAENG,M1,2025-09,,60000,PAID,0000,,2025-10-15T09:10,2025-10-15
            P2,SANGSAENG,M2,,REF,70000,FAILED,E91,시스템 점검,2025-10-14T09:10:11,
            """;
    public static final String REFUNDS = """
            request_id,counterparty_id,member_id,approval_no,requested_at,amount,reason,status,decided_on,reject_reason,code,merchant_id,merchant_name,updated_at
            Q1,HANA,M1,00123456,2025-10-01T10:00,9000,단순 변심,APPROVED,2025-10-02,,,S1,동네마트,2025-10-02T11:00
            Q2,HANA,M1,00123458,2025-10-01T10:00,9000,단순 변심,REJECTED,,DEADLINE_PASSED,R1,S1,동네마트,2025-10-03T11:00
            """;
    static final String INCIDENTS = """
            incident_id,system,starts_at,ends_at,kind,note
            I1,ONNURI,2025-10-15T00:00,2025-10-15T06:00,MAINTENANCE,정기 점검
            """;
    static final String CLAIMRESULTS = """
            claim_id,updated_at,status,channel,note
            C1,2025-11-01T09:00,SUBMITTED,EMAIL,담당자에게 보냄
            """;

    private Samples() {}

    /** A name and the text of a good file. */
    public record Sample(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Sample> all() {
        return List.of(
                new Sample("statement-hana-20251001-20251031.csv", STATEMENT),
                new Sample("enrollments-0916.csv", ENROLLMENTS),
                new Sample("expected-event.csv", EXPECTED),
                new Sample("payouts-semas-20251015.csv", PAYOUTS),
                new Sample("refunds-hana.csv", REFUNDS),
                new Sample("incidents-onnuri.csv", INCIDENTS),
                new Sample("claimresults-1.csv", CLAIMRESULTS));
    }

    /** The text with one value of its first data line changed. */
    public static String changed(String text, String column, String value) {
        List<String> lines = text.lines().toList();
        int place = List.of(lines.get(0).split(",", -1)).indexOf(column);
        String[] values = lines.get(1).split(",", -1);
        values[place] = value;
        return lines.get(0)
                + "\n"
                + String.join(",", values)
                + "\n"
                + String.join("\n", lines.subList(2, lines.size()))
                + "\n";
    }
}
