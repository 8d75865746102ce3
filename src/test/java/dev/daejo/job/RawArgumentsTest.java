package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawArgumentsTest {

    private static final String COMMAND_LINE = "java\0-jar\0daejo.jar\0reconcile\0--inbox=대조/함\0";

    @Test
    void takesTheBytesOfTheCommandLineWhereTheLocaleLostThem() {
        assertThat(RawArguments.fromCommandLine(COMMAND_LINE, "reconcile", "--inbox=??????/???"))
                .containsExactly("reconcile", "--inbox=대조/함");
    }

    @Test
    void keepsArgumentsThatAreNotThoseOfTheProcess() {
        assertThat(RawArguments.fromCommandLine(COMMAND_LINE, "reconcile", "--outbox=???"))
                .containsExactly("reconcile", "--outbox=???");
        assertThat(RawArguments.fromCommandLine("java\0", "a", "b?")).containsExactly("a", "b?");
    }
}
