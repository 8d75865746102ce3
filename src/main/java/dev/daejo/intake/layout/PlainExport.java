package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.TextBuffer;
import dev.daejo.intake.layout.Layout.Known;
import dev.daejo.intake.layout.StatusRule.Status;
import dev.daejo.intake.plain.MadeLine;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainLine.Kind;
import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an export where they lie that come by the million: one purchase or one cancel in won, every value in one
 * of the forms that the layout names. What is out of the ordinary it leaves alone, before anything of it was counted;
 * {@link RowMaker} knows every case, and makes the same of plain rows.
 */
final class PlainExport {

    private final Layout layout;
    private final MadeLine made;
    private final PlainKeys keys;
    private final CleanCell cell;
    private final PlainTexts texts;
    private final PlainDays days;
    private final PlainAmounts amounts;
    private final Remembered<Optional<Status>> statuses;
    private @Nullable HeaderMatch table;
    private PlainSkips skips;
    private PlainPlaces places = PlainPlaces.of(Map.of());
    private int columns;
    private boolean isCancelSide;

    PlainExport(Layout layout, LineKeys keys, Charset charset, MadeLine made) {
        this.layout = layout;
        this.made = made;
        this.keys = new PlainKeys(keys);
        this.cell = new CleanCell(CleanCell.cleaned(charset));
        this.texts = new PlainTexts(charset);
        this.days = new PlainDays(layout, cell);
        this.amounts = new PlainAmounts(cell, charset);
        this.statuses = new Remembered<>(charset, RowMaker.statusOf(layout).compose(Cell::clean));
        this.skips = PlainSkips.of(layout.skips(), Map.of(), cell);
    }

    /** What follows are rows of this table. */
    void begin(HeaderMatch header, Side side, Map<Known, String> told, @Nullable QueryPeriod period) {
        if (!header.equals(table)) {
            table = header;
            columns = header.names().size();
            places = PlainPlaces.of(header.places());
            skips = PlainSkips.of(layout.skips(), header.places(), cell);
        }
        isCancelSide = side == Side.CANCEL;
        texts.tell(told);
        days.begin(period);
    }

    /** The line that a record is; {@code null} where it is out of the ordinary. */
    @Nullable
    PlainLine read(PlainRecord record, long number) {
        if (record.fields() != columns || !record.isAsItLies() || !skips.leaveIn(record)) {
            return null;
        }
        Status status = status(record);
        if (status != Status.NORMAL && status != Status.SLIP) {
            return null;
        }
        if (!days.read(record, places) || !amounts.read(record, places)) {
            return null;
        }
        boolean isNegative = amounts.won().isNegative();
        boolean isCancel = isCancelSide || status == Status.SLIP;
        if (isNegative && !isCancel && !layout.negativeIsCancel()) {
            return null;
        }
        texts.look(record, places);
        return areTold(isCancel || isNegative) ? line(number, isCancel || isNegative) : null;
    }

    private @Nullable Status status(PlainRecord record) {
        int place = places.status();
        return layout.status() == null || place == PlainPlaces.NONE
                ? Status.NORMAL
                : statuses.of(record.bytes(), record.start(place), record.length(place))
                        .orElse(null);
    }

    /** Whether nothing is lacking, nor has to be found by other lines. */
    private boolean areTold(boolean isCancel) {
        boolean isApproved = !texts.approvalNo().isEmpty();
        boolean isKeyed = !isApproved && layout.approvalNoIsKey();
        boolean isLinked =
                !isCancel || isApproved || !texts.originalApprovalNo().isEmpty();
        return !texts.memberId().isEmpty() && !texts.cardNo().isEmpty() && (isApproved || isKeyed) && isLinked;
    }

    private PlainLine line(long number, boolean isCancel) {
        long won = amounts.won().won();
        made.begin();
        tellLineId(isCancel, won);
        tell(texts.memberId());
        tell(texts.cardNo());
        if (texts.approvalNo().isEmpty()) {
            made.same(0);
        } else {
            tell(texts.approvalNo());
        }
        if (isCancel) {
            tell(texts.originalApprovalNo().isEmpty() ? texts.approvalNo() : texts.originalApprovalNo());
        } else {
            made.text(new byte[0], 0, 0);
        }
        tell(texts.category());
        tell(texts.channel());
        return made.line(number, isCancel ? Kind.CANCEL : Kind.PURCHASE, days.usedAt(), days.postedOn(), won);
    }

    /** A cancel is counted among its equals also where it has an id of its own. */
    private void tellLineId(boolean isCancel, long won) {
        boolean hasId = !texts.lineId().isEmpty();
        if (isCancel || !hasId) {
            TextBuffer key = keys.next(isCancel, texts, days.usedOn(), won);
            if (!hasId) {
                made.text(key.bytes(), 0, key.size());
                return;
            }
        }
        tell(texts.lineId());
    }

    private void tell(CleanCell text) {
        made.text(text.bytes(), text.start(), text.length());
    }
}
