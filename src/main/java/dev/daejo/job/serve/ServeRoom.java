package dev.daejo.job.serve;

import dev.daejo.job.setting.MetricsSettings;
import dev.daejo.monitoring.metric.NightMetrics;
import dev.daejo.store.Manifest;
import dev.daejo.store.Runs;
import dev.daejo.store.figure.FiguresReader;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/**
 * The Spring context of {@code serve}: the schedule and what is seen of it from outside. Each night has a context of its
 * own. Whoever makes it gives the database, its rooms and the nights. Not a {@code @Configuration}, so that the night does
 * not find it.
 */
@EnableAutoConfiguration(exclude = {BatchAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
public class ServeRoom {

    @Bean
    NightWatch nightWatch(
            ServeSettings settings, Inputs inputs, Clock clock, Nights nights, Runs runs, Manifest manifest) {
        return new NightWatch(settings, inputs, clock, nights, runs, manifest);
    }

    @Bean
    Watchman watchman(NightWatch watch, ServeSettings settings, DataSource dataSource) {
        return new Watchman(watch, settings, dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    NightMetrics nightMetrics(DataSource dataSource, WatchedFolders folders, MetricsSettings settings) {
        return new NightMetrics(new FiguresReader(dataSource)::read, folders.byArea(), settings.every());
    }

    /** Named {@code night} on the page of health. */
    @Bean
    HealthIndicator nightHealthIndicator(Runs runs, NightWatch watch) {
        return new NightHealth(runs, watch);
    }
}
