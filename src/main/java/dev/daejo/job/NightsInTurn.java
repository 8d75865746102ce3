package dev.daejo.job;

import dev.daejo.job.serve.Nights;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One night after another in this process, each as the command {@code reconcile} runs it, in a context of its own. */
final class NightsInTurn implements Nights {

    private static final Logger LOG = LoggerFactory.getLogger(NightsInTurn.class);

    private final NightRequest request;
    private final List<String> springArguments;
    private final Clock clock;
    private final Console console;
    private volatile @Nullable NightCommand underWay;

    NightsInTurn(NightRequest request, List<String> springArguments, Clock clock, Console console) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.clock = clock;
        this.console = console;
    }

    @Override
    public End run(LocalDate businessDate) throws IOException {
        NightCommand night = new NightCommand(request.on(businessDate), springArguments, clock, console);
        underWay = night;
        try {
            return end(night.run(List.of()));
        } catch (RuntimeException failed) {
            LOG.error("The night of {} failed", businessDate, failed);
            console.err().println(Failure.sentence(failed));
            return End.FAILED;
        } finally {
            underWay = null;
        }
    }

    @Override
    public void stop() {
        NightCommand night = underWay;
        if (night != null) {
            night.stop();
        }
    }

    private static End end(ProcessStatus status) {
        return switch (status) {
            case DONE, DONE_WITH_GAPS -> End.DONE;
            case FAILED -> End.FAILED;
            case REFUSED -> End.REFUSED;
        };
    }
}
