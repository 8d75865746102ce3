package dev.daejo.bench.race;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** One of those that find the discrepancies of a night. */
interface Contestant {

    /** Its name in tables and charts. */
    String name();

    /**
     * Makes everything ready that is not measured.
     *
     * @param folder an empty one, for this attempt alone
     */
    Attempt prepare(Path folder) throws IOException, SQLException;
}
