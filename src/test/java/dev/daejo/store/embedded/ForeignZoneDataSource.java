package dev.daejo.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens sessions in New York. The database asks for it too, but the driver overrules that with the zone of the JVM. */
final class ForeignZoneDataSource extends PGSimpleDataSource {

    static final String ZONE = "America/New_York";

    private static final long serialVersionUID = 1L;

    ForeignZoneDataSource(String serverUrl, String database, String user, String password) {
        setUrl(serverUrl);
        setDatabaseName(database);
        setUser(user);
        setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return moved(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return moved(super.getConnection(user, password));
    }

    private static Connection moved(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE '" + ZONE + "'");
        }
        return connection;
    }
}
