package dev.daejo.job.database;

import dev.daejo.store.Cases;
import dev.daejo.store.Manifest;
import dev.daejo.store.Outcomes;
import dev.daejo.store.Runs;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL's room; its tables are there before anything asks for them. */
@Configuration(proxyBeanMethods = false)
public class StoreBeans {

    @Bean
    @DependsOnDatabaseInitialization
    Manifest manifest(DataSource dataSource) {
        return new Manifest(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Runs runs(DataSource dataSource) {
        return new Runs(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Outcomes outcomes(DataSource dataSource) {
        return new Outcomes(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Cases cases(DataSource dataSource) {
        return new Cases(dataSource);
    }
}
