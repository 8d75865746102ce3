package dev.daejo.job.console;

import dev.daejo.reference.Fault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program speaks to people: always UTF-8, whatever the locale says. */
public record Console(PrintStream out, PrintStream err) {

    /** The process's own standard output and error. */
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Names every fault for which nothing was run. */
    public ProcessStatus refused(List<Fault> faults) {
        faults.forEach(fault -> err.println(fault.message()));
        return ProcessStatus.REFUSED;
    }

    /** Says why a run that was asked for does not begin: only one at a time works on a store. */
    public ProcessStatus busy() {
        err.println("다른 실행이 진행 중입니다 (another run is under way). 아무 일도 하지 않았습니다.");
        return ProcessStatus.BUSY;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
