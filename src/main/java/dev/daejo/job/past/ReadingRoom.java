package dev.daejo.job.past;

import dev.daejo.job.database.EmbeddedDatabase;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The database alone, for a command that only looks: no migrations, no jobs. Not a {@code @Configuration}, so that the
 * night does not find it.
 */
@Import(EmbeddedDatabase.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
final class ReadingRoom {}
