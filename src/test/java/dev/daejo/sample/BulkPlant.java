package dev.daejo.sample;

/** A discrepancy that a big night must show; amounts in won. */
record BulkPlant(
        String type, String program, int member, String period, String reference, long expected, long received) {

    /** Of a month of a program. */
    static BulkPlant ofMonth(String type, String program, int member, int month, long expected, long received) {
        String period = BulkDay.monthAt(month).toString();
        String reference = program + "/" + BulkSums.id(member) + "/" + period;
        return new BulkPlant(type, program, member, period, reference, expected, received);
    }

    String row() {
        return String.join(
                ",",
                type,
                program,
                BulkSums.id(member),
                period,
                reference,
                Long.toString(expected),
                Long.toString(received));
    }
}
