package dev.daejo.job;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.Failure;
import dev.daejo.job.console.ProcessStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** The program: {@code java -jar daejo.jar reconcile …}. */
public final class Daejo {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Daejo() {}

    public static void main(String[] args) throws IOException {
        System.exit(run(Clock.system(SEOUL), Console.ofProcess(), RawArguments.recover(args)));
    }

    /** Runs one command and gives its exit status. */
    static int run(Clock clock, Console console, String... arguments) {
        MaskedLog.register();
        ProgramArguments split = ProgramArguments.split(arguments);
        CommandLine commands = new CommandLine(new Commands(clock, console, split.ofSpring()));
        if (split.ofCommand().contains(Commands.WHAT_IF)) {
            NightOptions.forWhatIf(commands.getCommandSpec().subcommands().values());
        }
        return commands.addSubcommand(new LayoutCommand(clock, console))
                .addSubcommand(new ReleaseCommand(clock, console, split.ofSpring()))
                .addSubcommand(new WithdrawCommand(clock, console, split.ofSpring()))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler((trouble, command, parsed) -> failed(console, trouble))
                .execute(split.ofCommand().toArray(String[]::new));
    }

    private static int failed(Console console, Exception trouble) {
        console.err().println(Failure.sentence(trouble));
        return ProcessStatus.FAILED.code();
    }
}
