package dev.daejo.job;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.database.EmbeddedDatabase;
import dev.daejo.job.database.StoreBeans;
import dev.daejo.job.database.StoreFolder;
import dev.daejo.job.night.DaejoSettings;
import dev.daejo.job.night.NightRequest;
import dev.daejo.job.serve.Inputs;
import dev.daejo.job.serve.Nights;
import dev.daejo.job.serve.ServeRoom;
import dev.daejo.job.serve.ServeSettings;
import dev.daejo.job.serve.WatchedFolders;
import dev.daejo.job.setting.MetricsSettings;
import dev.daejo.job.setting.WrongSetting;
import dev.daejo.reference.Fault;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** The command {@code serve}: runs the nights by a schedule until it is told to stop. */
final class ServeCommand {

    private final NightRequest request;
    private final List<String> springArguments;
    private final Clock clock;
    private final Console console;

    /** @param request folders of every night; its business date stands for each */
    ServeCommand(NightRequest request, List<String> springArguments, Clock clock, Console console) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.clock = clock;
        this.console = console;
    }

    /** @param ofOptions the faults that the options were found to have */
    ProcessStatus run(List<Fault> ofOptions) throws IOException {
        if (!ofOptions.isEmpty()) {
            return console.refused(ofOptions);
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = application(closed).run(springArguments.toArray(String[]::new))) {
            console.out().println("일정에 따라 대조합니다. 상태: " + address(context.getEnvironment()) + "/actuator/health");
            closed.await();
            return ProcessStatus.DONE;
        } catch (WrongSetting wrong) {
            console.err().println(wrong.getMessage());
            return ProcessStatus.REFUSED;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return ProcessStatus.DONE;
        }
    }

    private SpringApplicationBuilder application(CountDownLatch closed) throws IOException {
        ApplicationListener<ContextClosedEvent> end = event -> closed.countDown();
        return new SpringApplicationBuilder(ServeRoom.class, StoreBeans.class, EmbeddedDatabase.class)
                .profiles("serve")
                .properties(NightLog.settings(request.store()))
                .initializers(context -> give((GenericApplicationContext) context))
                .listeners(end);
    }

    private void give(GenericApplicationContext context) {
        MetricsSettings metrics = DaejoSettings.of(context.getEnvironment()).metrics();
        ServeSettings settings = settings(context.getEnvironment());
        context.registerBean(MetricsSettings.class, () -> metrics);
        context.registerBean(WatchedFolders.class, () -> new WatchedFolders(OutsideMonitors.areas(request)));
        context.registerBean(ServeSettings.class, () -> settings);
        context.registerBean(StoreFolder.class, () -> new StoreFolder(request.store()));
        context.registerBean(Inputs.class, () -> new Inputs(request.inbox(), request.reference()));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Nights.class, () -> new NightsInTurn(request, springArguments, clock, console));
    }

    private static ServeSettings settings(Environment environment) {
        try {
            return Binder.get(environment).bindOrCreate("daejo.serve", ServeSettings.class);
        } catch (BindException wrong) {
            throw new WrongSetting(wrong);
        }
    }

    private static String address(Environment environment) {
        return "http://%s:%s"
                .formatted(
                        environment.getProperty("server.address"),
                        environment.getProperty("local.server.port", environment.getProperty("server.port", "")));
    }
}
