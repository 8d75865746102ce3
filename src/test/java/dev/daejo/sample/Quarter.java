package dev.daejo.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that happened in the quarter, as it is put together. */
record Quarter(
        Statements statements,
        PayoutDesk semas,
        PayoutDesk hana,
        PayoutDesk kakaopay,
        RefundDesk refunds,
        List<Enrollment> enrollments,
        List<ListedRow> listed,
        Plants plants) {

    static Quarter empty() {
        return new Quarter(
                new Statements(),
                new PayoutDesk("S", "0000", Map.of("E901", "시스템 점검 중", "B101", "수령 한도 초과", "B102", "앱 본인 확인 불가")),
                new PayoutDesk("H", "00", Map.of("91", "시스템 응답 없음", "05", "거절", "68", "응답 지연")),
                new PayoutDesk("K", "0", Map.of("-503", "서비스 점검")),
                new RefundDesk(),
                new ArrayList<>(),
                new ArrayList<>(),
                new Plants());
    }

    void enroll(String programId, Member member, LocalDate on, String baseline) {
        String file = "enrollments-%s-%tY%<tm".formatted(programId.toLowerCase(Locale.ROOT), on);
        enrollments.add(new Enrollment(file, programId, member, on, baseline));
    }

    /** The row that counts: a correction stands behind what it corrects. */
    Optional<Enrollment> enrollment(String programId, Member member) {
        return enrollments.stream()
                .filter(row -> row.programId().equals(programId) && row.member().equals(member))
                .reduce((earlier, later) -> later);
    }
}
