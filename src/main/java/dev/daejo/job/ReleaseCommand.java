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

/** The command {@code release}: a quarantined file is right after all. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        resourceBundle = "commands",
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "사용법: ",
        parameterListHeading = "%n인자:%n",
        optionListHeading = "%n옵션:%n",
        description = {
            "격리하거나 철회한 파일을 사람이 맞다고 보고 접수합니다. 읽을 수 없는 파일과 이름으로 알 수 없는 파일은 풀 수 없습니다.",
            "--inbox, --reference, --out을 모두 주면 이 파일이 든 끝난 기준일을 바로 다시 실행합니다."
        },
        footerHeading = "%n종료 상태:%n",
        footer = {
            "  0  접수했거나 이미 접수된 파일입니다.",
            "  3  다시 실행한 기준일에 받지 못한 파일·줄이나 빠진 날이 있습니다.",
            "  2  모르는 파일이거나 풀 수 없는 파일이어서 아무것도 바꾸지 않았습니다.",
            "  1  실패했거나 다른 실행이 진행 중입니다."
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Clock clock;
    private final Console console;
    private final List<String> springArguments;

    @Mixin
    private final DecisionOptions options = new DecisionOptions();

    @Option(names = "--reason", paramLabel = "TEXT", description = "이유 (기록에 남습니다)")
    private @Nullable String reason;

    ReleaseCommand(Clock clock, Console console, List<String> springArguments) {
        this.clock = clock;
        this.console = console;
        this.springArguments = List.copyOf(springArguments);
    }

    @Override
    public Integer call() throws IOException {
        OptionReader reader = new OptionReader(clock);
        DecisionRequest request = options.read(Decision.RELEASED, reason == null ? "" : reason, reader);
        return new DecisionCommand(request, springArguments, clock, console)
                .run(reader.faults())
                .code();
    }
}
