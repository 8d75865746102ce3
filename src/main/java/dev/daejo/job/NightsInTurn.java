package dev.daejo.job;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.Failure;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.night.NightRequest;
import dev.daejo.job.night.NightStopped;
import dev.daejo.job.night.StopSignal;
import dev.daejo.job.serve.Nights;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One night after another in this process, each as the command {@code reconcile} runs it, in a context of its own. */
final class NightsInTurn implements Nights {

    private final NightRequest request;
    private final List<String> springArguments;
    private final Clock clock;
    private final Console console;
    private final StopSignal stop = new StopSignal();

    NightsInTurn(NightRequest request, List<String> springArguments, Clock clock, Console console) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.clock = clock;
        this.console = console;
    }

    @Override
    public End run(LocalDate businessDate) {
        try {
            return end(
                    new NightCommand(request.on(businessDate), springArguments, clock, console, stop).run(List.of()));
        } catch (NightStopped stopped) {
            return End.STOPPED;
        } catch (IOException | RuntimeException failed) {
            console.err().println(Failure.sentence(failed));
            return End.FAILED;
        }
    }

    @Override
    public void stop() {
        stop.give();
    }

    private static End end(ProcessStatus status) {
        return switch (status) {
            case DONE, DONE_WITH_GAPS -> End.DONE;
            case FAILED -> End.FAILED;
            case BUSY -> End.BUSY;
            case REFUSED -> End.REFUSED;
        };
    }
}
