package dev.daejo.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until the test sets it; its times are those of Seoul. */
final class HandClock extends Clock {

    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

    private final AtomicLong seconds;
    private final ZoneId zone;

    private HandClock(AtomicLong seconds, ZoneId zone) {
        this.seconds = seconds;
        this.zone = zone;
    }

    static HandClock at(LocalDateTime time) {
        return new HandClock(new AtomicLong(time.toEpochSecond(SEOUL)), SEOUL);
    }

    void set(LocalDateTime time) {
        seconds.set(time.toEpochSecond(SEOUL));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(seconds, other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(seconds.get());
    }
}
