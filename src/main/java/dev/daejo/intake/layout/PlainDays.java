package dev.daejo.intake.layout;

import dev.daejo.intake.plain.PlainRecord;
import org.jspecify.annotations.Nullable;

/** The days of one record at a time. */
final class PlainDays {

    private static final long DAY_SECONDS = 24 * 60 * 60;

    private final CleanCell cell;
    private final boolean postedOnIsUsedAt;
    private final DateForms usedOn;
    private final DateForms usedTime;
    private final DateForms postedOn;
    private boolean hasTime;
    private boolean isPosted;

    PlainDays(Layout layout, CleanCell cell) {
        this.cell = cell;
        this.postedOnIsUsedAt = layout.postedOnIsUsedAt();
        this.usedOn = DateForms.ofDays(layout.dates());
        this.usedTime = DateForms.ofTimes(layout.dates());
        this.postedOn = DateForms.ofDays(layout.dates());
    }

    /** What follows are days of a period. */
    void begin(@Nullable QueryPeriod period) {
        usedOn.begin(period);
        postedOn.begin(period);
    }

    /** Reads them; false where one is out of the ordinary. */
    boolean read(PlainRecord record, PlainPlaces places) {
        cell.look(record, places.usedOn());
        return usedOn.readDay(cell)
                && readTime(record, places)
                && readPostedOn(record, places)
                && isNotCancelled(record, places);
    }

    private boolean readTime(PlainRecord record, PlainPlaces places) {
        cell.look(record, places.usedTime());
        hasTime = !cell.isEmpty();
        return !hasTime || usedTime.readTime(cell);
    }

    private boolean readPostedOn(PlainRecord record, PlainPlaces places) {
        cell.look(record, places.postedOn());
        isPosted = !cell.tellsNothing();
        return isPosted ? postedOn.readDay(cell) : postedOnIsUsedAt;
    }

    private boolean isNotCancelled(PlainRecord record, PlainPlaces places) {
        cell.look(record, places.cancelledOn());
        return cell.tellsNothing();
    }

    DateForms usedOn() {
        return usedOn;
    }

    /** In seconds of the calendar, as if in UTC. */
    long usedAt() {
        return usedOn.day() * DAY_SECONDS + (hasTime ? usedTime : usedOn).second();
    }

    /** Counted from 1970-01-01. */
    int postedOn() {
        return isPosted ? postedOn.day() : usedOn.day();
    }
}
