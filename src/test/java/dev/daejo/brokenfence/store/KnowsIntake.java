package dev.daejo.brokenfence.store;

import dev.daejo.brokenfence.intake.KnowsStore;
import java.util.List;

/** Breaks the fence: the other half of a cycle between two rooms. */
public record KnowsIntake(List<KnowsStore> others) {}
