package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two processes that share a database and a store, of which one runs the night. */
final class TwoProcesses implements AutoCloseable {

    private final Path folder;
    private final World world;
    private final List<String> arguments;
    private final List<OtherJvm> both = new ArrayList<>();

    TwoProcesses(Path folder, World world, List<String> arguments) {
        this.folder = folder;
        this.world = world;
        this.arguments = arguments;
    }

    void begin() throws IOException {
        both.add(OtherJvm.runs(folder, arguments));
        both.add(OtherJvm.runs(folder, arguments));
    }

    /** The one that the database says is at work; nobody has begun a second night. */
    OtherJvm worker() {
        String name = Gate.answer(world.database(), "SELECT picked_by FROM scheduled_tasks WHERE picked");
        assertThat(Gate.answer(world.database(), "SELECT count(*) FROM night_run"))
                .isEqualTo("1");
        return both.stream()
                .filter(jvm -> name.endsWith(":" + jvm.pid()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        both.forEach(OtherJvm::close);
    }
}
