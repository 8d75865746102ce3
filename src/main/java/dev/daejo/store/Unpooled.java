package dev.daejo.store;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Connections of one's own beside a pool: to the same server, as the same role, never reused and never retired. */
public final class Unpooled {

    private Unpooled() {}

    /** A source of such connections; every one that it opens is the caller's to close. */
    public static DataSource beside(DataSource pool) {
        return DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
    }
}
