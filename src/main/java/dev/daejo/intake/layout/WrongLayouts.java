package dev.daejo.intake.layout;

import java.util.List;

/** Layouts that cannot be read by, with every fault of each. */
public final class WrongLayouts extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<LayoutFault> faults;

    WrongLayouts(List<LayoutFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<LayoutFault> faults() {
        return faults;
    }
}
