package dev.daejo.job;

import java.util.Arrays;
import java.util.List;

/** The arguments of the process: those of its command, and the settings that go to Spring as they are. */
record ProgramArguments(List<String> ofCommand, List<String> ofSpring) {

    private static final List<String> SETTINGS =
            List.of("--spring.", "--daejo.", "--server.", "--management.", "--logging.");

    /** Splits off what sets Spring or us, as {@code --spring.*} and {@code --daejo.*}, which picocli need not know. */
    static ProgramArguments split(String... arguments) {
        return new ProgramArguments(
                Arrays.stream(arguments)
                        .filter(argument -> !isOfSpring(argument))
                        .toList(),
                Arrays.stream(arguments).filter(ProgramArguments::isOfSpring).toList());
    }

    private static boolean isOfSpring(String argument) {
        return SETTINGS.stream().anyMatch(argument::startsWith);
    }
}
