package dev.daejo.brokenfence.report;

import io.micrometer.core.instrument.MeterRegistry;

/** Breaks the fence: metrics outside monitoring. */
record KnowsMicrometer(MeterRegistry registry) {}
