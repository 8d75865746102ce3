package dev.daejo.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which form the purchases and cancels of a big night come. */
enum BulkEncoding {
    /** Canonical. */
    UTF8(StandardCharsets.UTF_8, BulkFiles.STATEMENT, "PURCHASE", "CANCEL", "T"),
    /** An issuer's export in Korean, which has no place for credits. */
    CP949(
            Charset.forName("MS949"),
            "전표번호,회원번호,카드번호,이용일시,매입일,상태,승인번호,원승인번호,가맹점번호,가맹점명,업종,이용구분,이용금액,통화",
            "정상",
            "취소",
            " ");

    private static final String LAYOUT = """
            title: 성능 측정용 하나카드 내역
            counterparties: [hana]
            encoding: MS949
            separator: comma
            tables:
              - columns:
                  line_id: [전표번호]
                  member_id: [회원번호]
                  card_no: [카드번호]
                  used_on: [이용일시]
                  posted_on: [매입일]
                  status: [상태]
                  approval_no: [승인번호]
                  original_approval_no: [원승인번호]
                  merchant_id: [가맹점번호]
                  merchant_name: [가맹점명]
                  merchant_category: [업종]
                  channel: [이용구분]
                  amount: [이용금액]
                  currency: [통화]
            status:
              normal: '정상'
              slip: '취소'
            """;

    private final Charset charset;
    private final String header;
    private final String purchase;
    private final String cancel;
    private final String beforeTime;

    BulkEncoding(Charset charset, String header, String purchase, String cancel, String beforeTime) {
        this.charset = charset;
        this.header = header;
        this.purchase = purchase;
        this.cancel = cancel;
        this.beforeTime = beforeTime;
    }

    Charset charset() {
        return charset;
    }

    String header() {
        return header;
    }

    /** The word for a purchase. */
    String purchase() {
        return purchase;
    }

    /** The word for a cancel. */
    String cancel() {
        return cancel;
    }

    /** What stands between a day and its time. */
    String beforeTime() {
        return beforeTime;
    }

    boolean isCanonical() {
        return this == UTF8;
    }

    void writeLayout(Path folder) throws IOException {
        if (!isCanonical()) {
            Files.writeString(folder.resolve("hana-bulk.yml"), LAYOUT);
        }
    }
}
