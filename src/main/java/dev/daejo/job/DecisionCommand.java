package dev.daejo.job;

import dev.daejo.intake.layout.Layouts;
import dev.daejo.job.FileDecision.Affected;
import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.database.StoreFolder;
import dev.daejo.job.night.NightRequest;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reference.Fault;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import dev.daejo.store.Manifest;
import dev.daejo.store.NightLock;
import dev.daejo.store.Unpooled;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The commands {@code release} and {@code withdraw}: under the lock of the night a person's decision of one file is written
 * down; then the nights it touched are run again, where folders for that are given, or told. Deciding the same again
 * changes nothing.
 */
final class DecisionCommand {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionCommand.class);

    private final DecisionRequest request;
    private final List<String> springArguments;
    private final Clock clock;
    private final Console console;

    DecisionCommand(DecisionRequest request, List<String> springArguments, Clock clock, Console console) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.clock = clock;
        this.console = console;
    }

    /** @param ofOptions the faults that the options were found to have */
    ProcessStatus run(List<Fault> ofOptions) throws IOException {
        List<Fault> faults = new ArrayList<>(ofOptions);
        Collection<Counterparty> counterparties = faults.isEmpty() ? counterparties(faults) : List.of();
        Optional<Layouts> layouts = OwnLayouts.read(request.layouts(), faults);
        if (!faults.isEmpty() || layouts.isEmpty()) {
            return console.refused(faults);
        }
        try {
            Optional<Affected> affected = decided(counterparties, layouts.get());
            return affected.isEmpty() ? console.busy() : runAgain(affected.get());
        } catch (NothingDecided refused) {
            console.err().println(refused.getMessage());
            return ProcessStatus.REFUSED;
        }
    }

    private Collection<Counterparty> counterparties(List<Fault> faults) {
        Path reference = request.reference();
        if (reference == null) {
            return List.of();
        }
        try {
            return ReferenceFolder.read(reference, LocalDate.now(clock))
                    .terms()
                    .counterparties()
                    .values();
        } catch (ReferenceFaults found) {
            faults.addAll(found.faults());
        } catch (IOException unreadable) {
            faults.add(new Fault("--reference", 0, "", unreadable.toString(), "읽을 수 있는 파일"));
        }
        return List.of();
    }

    /** What the decision touched; empty when another run is under way. */
    private Optional<Affected> decided(Collection<Counterparty> counterparties, Layouts layouts) throws IOException {
        try (ConfigurableApplicationContext context = application().run(springArguments.toArray(String[]::new))) {
            DataSource dataSource = context.getBean(DataSource.class);
            Optional<NightLock> lock = NightLock.tryAcquire(Unpooled.beside(dataSource));
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try (NightLock held = lock.get()) {
                requireHeld(held);
                return Optional.of(
                        decide(new FileDecision(request, new Manifest(dataSource), counterparties, layouts)));
            }
        } catch (IOException | RuntimeException failure) {
            if (!(failure instanceof NothingDecided)) {
                LOG.error("The decision of a file failed", failure);
            }
            throw failure;
        }
    }

    private static void requireHeld(NightLock lock) {
        if (!lock.isHeld()) {
            throw new IllegalStateException("The lock of the night was lost");
        }
    }

    private Affected decide(FileDecision decision) throws IOException {
        Affected affected = decision.take(LocalDateTime.now(clock));
        affected.words().forEach(console.out()::println);
        return affected;
    }

    /** Only nights of a changed file: where nothing was changed, nothing is run. */
    private ProcessStatus runAgain(Affected affected) throws IOException {
        Path inbox = request.inbox();
        Path out = request.out();
        Path reference = request.reference();
        ProcessStatus worst = ProcessStatus.DONE;
        if (inbox == null || out == null || reference == null) {
            return worst;
        }
        for (LocalDate date : affected.dates()) {
            NightRequest night = new NightRequest(date, inbox, reference, out, request.store(), request.layouts());
            ProcessStatus status = new NightCommand(night, springArguments, clock, console).run(List.of());
            if (status != ProcessStatus.DONE && status != ProcessStatus.DONE_WITH_GAPS) {
                return status;
            }
            worst = status == ProcessStatus.DONE ? worst : status;
        }
        return worst;
    }

    private SpringApplicationBuilder application() throws IOException {
        return new SpringApplicationBuilder(DecidingRoom.class)
                .properties(NightLog.settings(request.store()))
                .initializers(context -> give((GenericApplicationContext) context));
    }

    private void give(GenericApplicationContext context) {
        StoreFolder store = new StoreFolder(request.store());
        if (!context.getEnvironment().containsProperty("spring.datasource.url") && !store.hasServer()) {
            throw new NothingDecided("이 저장소에는 아는 파일이 없습니다.");
        }
        context.registerBean(StoreFolder.class, () -> store);
    }
}
