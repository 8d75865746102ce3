package dev.daejo.reference;

import java.util.List;

/** The reference data is wrong; every fault is named, and nothing is run. */
public final class ReferenceFaults extends Exception {

    private final transient List<Fault> faults;

    public ReferenceFaults(List<Fault> faults) {
        super("The reference data has %d faults".formatted(faults.size()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
