package dev.daejo.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program speaks to people: always UTF-8, whatever the locale says. */
record Console(PrintStream out, PrintStream err) {

    /** The process's own standard output and error. */
    static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
