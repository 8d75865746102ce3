package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.TextBuffer;
import dev.daejo.intake.layout.Layout.Known;
import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The texts of one record at a time. */
final class PlainTexts {

    private static final byte[] NOTHING = {};

    private final CleanCell lineId;
    private final CleanCell memberId;
    private final CleanCell cardNo;
    private final CleanCell approvalNo;
    private final CleanCell originalApprovalNo;
    private final CleanCell merchantName;
    private final CleanCell category;
    private final CleanCell channel;
    private final CleanCell instalment;
    private final TextBuffer compact = new TextBuffer();
    private final Remembered<byte[]> compacted =
            new Remembered<>(StandardCharsets.UTF_8, text -> Cell.cardNo(text).getBytes(StandardCharsets.UTF_8));
    private final Map<Known, byte[]> told = new EnumMap<>(Known.class);

    PlainTexts(Charset charset) {
        Remembered<byte[]> cleaned = CleanCell.cleaned(charset);
        lineId = new CleanCell(cleaned);
        memberId = new CleanCell(cleaned);
        cardNo = new CleanCell(cleaned);
        approvalNo = new CleanCell(cleaned);
        originalApprovalNo = new CleanCell(cleaned);
        merchantName = new CleanCell(cleaned);
        category = new CleanCell(cleaned);
        channel = new CleanCell(cleaned);
        instalment = new CleanCell(cleaned);
    }

    /** What stands outside of the records, for those that do not say it. With a NUL in it, it is not for plain rows. */
    void tell(Map<Known, String> outside) {
        told.clear();
        outside.forEach((known, text) -> {
            if (text.indexOf('\0') < 0) {
                told.put(known, text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    void look(PlainRecord record, PlainPlaces places) {
        lineId.look(record, places.lineId());
        look(memberId, record, places.memberId(), Known.MEMBER_ID);
        look(cardNo, record, places.cardNo(), Known.CARD_NO);
        makeCompact();
        approvalNo.look(record, places.approvalNo());
        originalApprovalNo.look(record, places.originalApprovalNo());
        category.look(record, places.merchantCategory());
        channel.look(record, places.channel());
        instalment.look(record, places.instalment());
        // It is of no matter but to a key, and there are many.
        merchantName.look(record, approvalNo.isEmpty() ? places.merchantName() : PlainPlaces.NONE);
    }

    private void look(CleanCell cell, PlainRecord record, int place, Known known) {
        cell.look(record, place);
        if (cell.isEmpty()) {
            byte[] outside = told.getOrDefault(known, NOTHING);
            cell.lie(outside, 0, outside.length);
        }
    }

    /** A card number is read without the blanks and hyphens in it. */
    private void makeCompact() {
        byte[] bytes = cardNo.bytes();
        compact.clear();
        for (int at = cardNo.start(); at < cardNo.start() + cardNo.length(); at++) {
            byte here = bytes[at];
            if (here < 0) {
                byte[] made = compacted.of(bytes, cardNo.start(), cardNo.length());
                cardNo.lie(made, 0, made.length);
                return;
            }
            if (here != '-' && (here > ' ' || !Names.isBlank(here))) {
                compact.append((char) here);
            }
        }
        cardNo.lie(compact.bytes(), 0, compact.size());
    }

    CleanCell lineId() {
        return lineId;
    }

    CleanCell memberId() {
        return memberId;
    }

    CleanCell cardNo() {
        return cardNo;
    }

    CleanCell approvalNo() {
        return approvalNo;
    }

    CleanCell originalApprovalNo() {
        return originalApprovalNo;
    }

    /** Empty where the approval number is told. */
    CleanCell merchantName() {
        return merchantName;
    }

    CleanCell category() {
        return category;
    }

    CleanCell channel() {
        return channel;
    }

    CleanCell instalment() {
        return instalment;
    }
}
