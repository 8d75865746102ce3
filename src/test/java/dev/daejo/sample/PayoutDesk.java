package dev.daejo.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The payouts of one payer. */
final class PayoutDesk {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    /** A day's payouts go out one after another, this many within a minute. */
    private static final int PER_MINUTE = 4;

    private final String idPrefix;
    private final String successCode;
    private final Map<String, String> messages;
    private final List<Payout> rows = new ArrayList<>();
    private int opened;

    PayoutDesk(String idPrefix, String successCode, Map<String, String> messages) {
        this.idPrefix = idPrefix;
        this.successCode = successCode;
        this.messages = messages;
    }

    Story open(String programId, Member member, String period, String reference, long won) {
        opened++;
        return new Story("%s%05d".formatted(idPrefix, opened), programId, member, period, reference, won, opened);
    }

    List<Payout> rows() {
        return rows;
    }

    /** What became of one payout, row by row. */
    final class Story {

        private final String payoutId;
        private final String programId;
        private final Member member;
        private final String period;
        private final String reference;
        private final long won;
        private final LocalTime morning;

        private Story(
                String payoutId, String programId, Member member, String period, String reference, long won, int at) {
            this.payoutId = payoutId;
            this.programId = programId;
            this.member = member;
            this.period = period;
            this.reference = reference;
            this.won = won;
            this.morning = MORNING.plusMinutes(at / PER_MINUTE % 300);
        }

        String payoutId() {
            return payoutId;
        }

        Story scheduled(LocalDate day) {
            return row("SCHEDULED", "", day, EVENING, "");
        }

        Story paid(LocalDate day) {
            return row("PAID", successCode, day, morning, day.toString());
        }

        Story failed(LocalDate day, String code) {
            return row("FAILED", code, day, morning, "");
        }

        Story reversed(LocalDate day) {
            return row("REVERSED", successCode, day, EVENING, "");
        }

        private Story row(String status, String code, LocalDate day, LocalTime time, String paidOn) {
            rows.add(new Payout(
                    payoutId,
                    programId,
                    member.id(),
                    period,
                    reference,
                    won,
                    status,
                    code,
                    messages.getOrDefault(code, ""),
                    day.atTime(time),
                    paidOn));
            return this;
        }
    }
}
