package dev.daejo.job;

import dev.daejo.intake.Decision;
import dev.daejo.job.Commands.Version;
import dev.daejo.job.console.Console;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code withdraw}: a file is taken back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        resourceBundle = "commands",
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "사용법: ",
        parameterListHeading = "%n인자:%n",
        optionListHeading = "%n옵션:%n",
        description = {
            "접수한 파일을 철회합니다. 그때부터 어느 기준일에도 계산하지 않으며, 받은 내용은 보관합니다. 격리한 파일을 쓰지 않기로 할 때도 씁니다.",
            "--inbox, --reference, --out을 모두 주면 이 파일이 든 끝난 기준일을 바로 다시 실행합니다."
        },
        footerHeading = "%n종료 상태:%n",
        footer = {
            "  0  철회했거나 이미 철회한 파일입니다.",
            "  3  다시 실행한 기준일에 받지 못한 파일·줄이나 빠진 날이 있습니다.",
            "  2  모르는 파일이어서 아무것도 바꾸지 않았습니다.",
            "  1  실패했거나 다른 실행이 진행 중입니다."
        })
final class WithdrawCommand implements Callable<Integer> {

    private final Clock clock;
    private final Console console;
    private final List<String> springArguments;

    @Mixin
    private final DecisionOptions options = new DecisionOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "이유 (기록과 보고서에 남습니다)")
    private @Nullable String reason;

    WithdrawCommand(Clock clock, Console console, List<String> springArguments) {
        this.clock = clock;
        this.console = console;
        this.springArguments = List.copyOf(springArguments);
    }

    @Override
    public Integer call() throws IOException {
        OptionReader reader = new OptionReader(clock);
        String said = reader.text("--reason", reason == null ? "" : reason);
        DecisionRequest request = options.read(Decision.WITHDRAWN, said, reader);
        return new DecisionCommand(request, springArguments, clock, console)
                .run(reader.faults())
                .code();
    }
}
