package dev.daejo.job;

import dev.daejo.intake.layout.Layouts;
import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.database.StoreFolder;
import dev.daejo.job.night.DaejoSettings;
import dev.daejo.job.night.GivenReference;
import dev.daejo.job.night.LogMarks;
import dev.daejo.job.night.NightFlow;
import dev.daejo.job.night.NightRequest;
import dev.daejo.job.night.NightStopped;
import dev.daejo.job.night.StopSignal;
import dev.daejo.job.setting.WrongSetting;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.NightSummary;
import dev.daejo.monitoring.Pulse;
import dev.daejo.reference.Fault;
import dev.daejo.reference.ReferenceData;
import dev.daejo.store.NightLock;
import dev.daejo.store.Unpooled;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The command {@code reconcile}: refuses what is wrong, with every fault named, and runs the night otherwise. */
final class NightCommand {

    private static final Logger LOG = LoggerFactory.getLogger(NightCommand.class);

    private final NightRequest request;
    private final List<String> springArguments;
    private final Clock clock;
    private final Console console;
    private final StopSignal stop;
    private final NightProgress progress;
    private final NightSummary summary;
    private boolean begun;
    private @Nullable OutsideMonitors monitors;

    NightCommand(NightRequest request, List<String> springArguments, Clock clock, Console console) {
        this(request, springArguments, clock, console, new StopSignal());
    }

    /** @param stop with which it can be asked to end before its end; it then throws {@link NightStopped} */
    NightCommand(NightRequest request, List<String> springArguments, Clock clock, Console console, StopSignal stop) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.clock = clock;
        this.console = console;
        this.stop = stop;
        this.progress = new NightProgress(console.out());
        this.summary = new NightSummary(console.out());
    }

    /** @param ofOptions the faults that the options were found to have */
    ProcessStatus run(List<Fault> ofOptions) throws IOException {
        List<Fault> faults = new ArrayList<>(ofOptions);
        Optional<ReferenceData> reference = GivenReference.read(request.reference(), request.businessDate(), faults);
        Optional<Layouts> layouts = OwnLayouts.read(request.layouts(), faults);
        if (faults.isEmpty() && reference.isPresent() && layouts.isPresent()) {
            return night(reference.get(), layouts.get());
        }
        return console.refused(faults);
    }

    private ProcessStatus night(ReferenceData reference, Layouts layouts) throws IOException {
        try (ConfigurableApplicationContext context =
                application(reference, layouts).run(springArguments.toArray(String[]::new))) {
            begun = true;
            return told(context);
        } catch (WrongSetting wrong) {
            console.err().println(wrong.getMessage());
            return ProcessStatus.REFUSED;
        } catch (RuntimeException failure) {
            tellIfNotBegun();
            throw failure;
        } finally {
            LogMarks.none();
        }
    }

    private ProcessStatus told(ConfigurableApplicationContext context) throws IOException {
        try {
            return underLock(context);
        } finally {
            context.getBean(OutsideMonitors.class).tell(context.getBean(DataSource.class));
        }
    }

    /** A run that could not begin knows no figures, but that it failed. */
    private void tellIfNotBegun() {
        if (!begun && monitors != null) {
            monitors.tellUnreachable();
        }
    }

    private ProcessStatus underLock(ConfigurableApplicationContext context) throws IOException {
        DataSource unpooled = Unpooled.beside(context.getBean(DataSource.class));
        Optional<NightLock> lock = NightLock.tryAcquire(unpooled);
        if (lock.isEmpty()) {
            return console.busy();
        }
        try (NightLock held = lock.get()) {
            return context.getBean(NightFlow.class).run(held);
        } catch (NightStopped stopped) {
            LOG.info(
                    "The night of {} ended where it can be continued: {}",
                    request.businessDate(),
                    stopped.getMessage());
            throw stopped;
        } catch (IOException | RuntimeException failure) {
            LOG.error("The night of {} failed", request.businessDate(), failure);
            throw failure;
        }
    }

    private SpringApplicationBuilder application(ReferenceData reference, Layouts layouts) throws IOException {
        return new SpringApplicationBuilder(DaejoApplication.class)
                .properties(NightLog.settings(request.store()))
                .initializers(context -> give((GenericApplicationContext) context, reference, layouts));
    }

    private void give(GenericApplicationContext context, ReferenceData reference, Layouts layouts) {
        context.registerBean(NightRequest.class, () -> request);
        context.registerBean(StoreFolder.class, () -> new StoreFolder(request.store()));
        context.registerBean(ReferenceData.class, () -> reference);
        context.registerBean(Layouts.class, () -> layouts);
        DaejoSettings settings = DaejoSettings.of(context.getEnvironment());
        context.registerBean(DaejoSettings.class, () -> settings);
        OutsideMonitors outside = new OutsideMonitors(settings.metrics(), OutsideMonitors.areas(request), clock);
        monitors = outside;
        context.registerBean(OutsideMonitors.class, () -> outside);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(StopSignal.class, () -> stop);
        context.registerBean(NightProgress.class, () -> progress);
        context.registerBean(Pulse.class, () -> Pulse.of(progress));
        context.registerBean(NightSummary.class, () -> summary);
    }
}
