package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an inbox of very many tiny files costs, counted and not timed: a transaction each, and nothing else by the file. */
class TinyFilesTest {

    private static final int FEW = 100;
    private static final int MANY = 2_000;

    /** For what the database does by itself meanwhile, and for pages that are more where rows are more. */
    private static final int SPARE = 100;

    private final Path folder;

    TinyFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void costOneTransactionEachAndNoStepAndNoQuestionOfTheirOwn() throws Exception {
        World few = night(FEW);
        World many = night(MANY);

        assertThat(many.report("control-totals.csv"))
                .contains("lines_read,%d,0".formatted(MANY), "\nexpected,%d,".formatted(MANY));
        assertThat(more(few, many, "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"))
                .isCloseTo((long) MANY - FEW, within((long) SPARE));
        assertThat(more(few, many, "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'source_file'"))
                .isZero();
        assertThat(more(few, many, "SELECT count(*) FROM batch_step_execution")).isZero();
        assertThat(more(few, many, "SELECT count(*) FROM run_block")).isZero();
    }

    private World night(int files) throws Exception {
        World world = World.in(folder.resolve("of-" + files));
        for (int file = 0; file < files; file++) {
            world.write(
                    "inbox/expected-%05d.csv".formatted(file),
                    "program_id,member_id,period,reference,amount,due_on",
                    "EVENT,M%05d,2025-09,E-%d,1000,2025-10-15".formatted(file, file));
        }
        assertThat(world.night().status()).isZero();
        Gate.awaits(
                world.database(),
                "SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND backend_type = 'client backend' AND pid <> pg_backend_pid()");
        return world;
    }

    private static long more(World few, World many, String question) {
        Function<World, Long> answer = world -> Long.parseLong(Gate.answer(world.database(), question));
        return answer.apply(many) - answer.apply(few);
    }
}
