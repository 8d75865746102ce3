package dev.daejo.job;

import dev.daejo.job.database.EmbeddedDatabase;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The database with its tables as this version has them, for a command that changes what is known of a file: no jobs. Not a
 * {@code @Configuration}, so that the night does not find it.
 */
@Import(EmbeddedDatabase.class)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
final class DecidingRoom {}
