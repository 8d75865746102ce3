package dev.daejo.store.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A server on which a test may make databases. */
record TestServer(String jdbcUrl, String user, String password) {

    DataSource freshDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            statement.execute("ALTER DATABASE " + name + " SET timezone TO '" + ForeignZoneDataSource.ZONE + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made for a test on " + jdbcUrl, e);
        }
        return new ForeignZoneDataSource(jdbcUrl, name, user, password);
    }
}
