package dev.daejo.brokenfence.intake;

import dev.daejo.brokenfence.store.KnowsIntake;

/** Breaks the fence: half of a cycle between two rooms. */
public record KnowsStore(KnowsIntake other) {}
