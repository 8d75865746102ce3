package dev.daejo.job;

import dev.daejo.reference.Fault;
import java.util.List;

/** The command {@code reconcile}: refuses what is wrong, with every fault named, and runs the night otherwise. */
record NightCommand(NightRequest request, List<Fault> faults, List<String> springArguments, Console console) {

    ProcessStatus run() {
        faults.forEach(fault -> console.err().println(fault.message()));
        return faults.isEmpty() ? ProcessStatus.DONE : ProcessStatus.REFUSED;
    }
}
