package dev.daejo.job.past;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.database.StoreFolder;
import dev.daejo.store.NightRun;
import dev.daejo.store.PastRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The store for a command that only looks: read-only connections, no lock and no migration, so that it answers while a night
 * runs. Where no night was ever run nothing is made.
 */
final class ReadOnlyStore {

    private final Path store;
    private final List<String> springArguments;

    ReadOnlyStore(Path store, List<String> springArguments) {
        this.store = store;
        this.springArguments = List.copyOf(springArguments);
    }

    /** What is done with the database. */
    @FunctionalInterface
    interface Look {

        ProcessStatus at(DataSource dataSource) throws IOException;
    }

    /** Looks at the runs that are finished on all of these dates; what is not there is said with status 2. */
    ProcessStatus look(Console console, List<LocalDate> dates, Look look) throws IOException {
        try (ConfigurableApplicationContext context =
                application(dates.get(0)).run(springArguments.toArray(String[]::new))) {
            DataSource dataSource = context.getBean(DataSource.class);
            dates.forEach(date -> finished(new PastRuns(dataSource), date));
            return look.at(dataSource);
        } catch (NothingToExplain refused) {
            console.err().println(refused.getMessage());
            return ProcessStatus.REFUSED;
        }
    }

    static NightRun finished(PastRuns runs, LocalDate date) {
        return runs.resultOf(date).orElseThrow(() -> noFinishedRun(date));
    }

    private SpringApplicationBuilder application(LocalDate first) {
        return new SpringApplicationBuilder(ReadingRoom.class)
                .properties("spring.datasource.hikari.connection-init-sql=SET default_transaction_read_only = on")
                .initializers(context -> give((GenericApplicationContext) context, first));
    }

    private void give(GenericApplicationContext context, LocalDate first) {
        StoreFolder folder = new StoreFolder(store);
        if (!context.getEnvironment().containsProperty("spring.datasource.url") && !folder.hasServer()) {
            throw noFinishedRun(first);
        }
        context.registerBean(StoreFolder.class, () -> folder);
    }

    private static NothingToExplain noFinishedRun(LocalDate date) {
        return new NothingToExplain("%s의 끝난 실행이 이 저장소에 없습니다.".formatted(date));
    }
}
