package dev.daejo.bench.discrepancies;

/**
 * The rows of one member: what was promised for October, and what came in November.
 *
 * @param won that was promised
 */
record WrongRow(String member, int won) {

    static final String EXPECTED = "program_id,member_id,period,reference,amount,due_on\n";
    static final String PAYOUTS =
            "payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on\n";

    String promised(String program) {
        return program + "," + member + ",2025-10,," + won + ",2025-11-14\n";
    }

    /** On a day of November. */
    String paid(int number, int won, String day) {
        return payout(number, won, "PAID,0000,", day) + ",2025-11-" + day + "\n";
    }

    String failed(int number) {
        return payout(number, won, "FAILED,E901,일시적 오류", "14") + ",\n";
    }

    private String payout(int number, int amount, String result, String day) {
        return "P" + (1_000_000 + number) + ",GIFT," + member + ",2025-10,," + amount + "," + result + ",2025-11-" + day
                + "T09:00";
    }
}
