package dev.daejo.job;

import dev.daejo.job.Commands.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line, answered before any Spring context is made. */
@Command(
        name = "daejo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks whether promised paybacks and refunds arrived, and what to claim where they did not.")
final class Commands implements Runnable {

    private final Clock clock;
    private final Console console;
    private final List<String> springArguments;

    @Spec
    private @Nullable CommandSpec spec;

    Commands(Clock clock, Console console, List<String> springArguments) {
        this.clock = clock;
        this.console = console;
        this.springArguments = List.copyOf(springArguments);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(commandLine(), "Missing command");
    }

    /** The night of one business date. */
    @Command(
            name = "reconcile",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            description = "Reconciles one business date and writes its reports.",
            footerHeading = "%nExit status:%n",
            footer = {
                "  0  done",
                "  3  done, but a file or line was refused, a day of a source is missing,",
                "     or a member could not be reconciled",
                "  2  the command or the reference data is wrong; nothing was run",
                "  1  the run failed (running it again continues it), or another run is under way",
                "Settings of Spring (--spring.*, --daejo.*) may be added, for example",
                "--spring.datasource.url for a PostgreSQL server of your own."
            })
    int reconcile(
            @Option(
                            names = "--date",
                            paramLabel = "D",
                            description = "business date, yyyy-MM-dd (default: today in Asia/Seoul)")
                    @Nullable
                    String date,
            @Option(names = "--inbox", paramLabel = "DIR", required = true, description = "folder of the input files")
                    String inbox,
            @Option(
                            names = "--reference",
                            paramLabel = "DIR",
                            required = true,
                            description = "folder of the reference data")
                    String reference,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            required = true,
                            description = "folder in which the folder D of the reports is written")
                    String out,
            @Option(
                            names = "--store",
                            paramLabel = "DIR",
                            defaultValue = "data",
                            description =
                                    "folder of archive, manifest, embedded database and key (default: ${DEFAULT-VALUE})")
                    String store)
            throws IOException {
        OptionReader options = new OptionReader(clock);
        LocalDate businessDate = options.date(date);
        Path inboxFolder = options.folderToRead("--inbox", inbox);
        Path referenceFolder = options.folderToRead("--reference", reference);
        NightRequest request = new NightRequest(
                businessDate,
                inboxFolder,
                referenceFolder,
                options.folderToWrite("--out", out, inboxFolder, referenceFolder),
                options.folderToWrite("--store", store, inboxFolder, referenceFolder));
        return new NightCommand(request, springArguments, clock, console)
                .run(options.faults())
                .code();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli did not set the command's own model");
        }
        return spec.commandLine();
    }

    /** The version that the build wrote into the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                    .orElse("not packaged");
            return new String[] {"daejo " + version};
        }
    }
}
