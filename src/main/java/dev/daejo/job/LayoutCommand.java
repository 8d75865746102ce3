package dev.daejo.job;

import dev.daejo.intake.LayoutCheck;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.reading.Reject;
import dev.daejo.job.Commands.Version;
import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.reference.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code layout check}: what a statement would become. It asks no database, takes nothing in, writes nothing. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        resourceBundle = "commands",
        versionProvider = Version.class,
        synopsisHeading = "사용법: ",
        optionListHeading = "%n옵션:%n",
        commandListHeading = "%n명령:%n",
        description = "카드사·페이사가 내려준 파일의 레이아웃을 다룹니다.")
final class LayoutCommand implements Runnable {

    private static final int SHOWN = 20;

    private final Clock clock;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    LayoutCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli did not set the command's own model");
        }
        throw new ParameterException(spec.commandLine(), "명령이 없습니다.");
    }

    /** Shows what a file would become. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            resourceBundle = "commands",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisHeading = "사용법: ",
            parameterListHeading = "%n인자:%n",
            optionListHeading = "%n옵션:%n",
            description = "파일 하나가 무엇으로 읽히는지 보여 줍니다. 아무것도 받아들이거나 쓰지 않습니다.",
            footerHeading = "%n종료 상태:%n",
            footer = {"  0  모든 줄을 읽을 수 있습니다.", "  3  읽을 수 없는 줄이 있거나, 격리될 파일입니다.", "  2  명령이나 레이아웃이 잘못되었습니다."})
    int check(
            @Parameters(paramLabel = "FILE", description = "이용내역 파일") String file,
            @Option(names = "--counterparty", paramLabel = "C", description = "거래처 (없으면 파일 이름에서, 거기에도 없으면 모든 레이아웃으로)")
                    @Nullable
                    String counterparty,
            @Option(names = "--layouts", paramLabel = "DIR", description = "레이아웃(YAML)을 두는 폴더 (없으면 프로그램의 것만)") @Nullable
                    String layouts)
            throws IOException {
        OptionReader options = new OptionReader(clock);
        Path path = options.fileToRead("FILE", file);
        List<Fault> faults = new ArrayList<>();
        Optional<Layouts> known = OwnLayouts.read(options.folderIfAny("--layouts", layouts), faults);
        faults.addAll(options.faults());
        if (!faults.isEmpty() || known.isEmpty()) {
            return console.refused(faults).code();
        }
        Optional<String> who = Optional.ofNullable(counterparty).or(() -> LayoutCheck.counterpartyOf(path));
        return shown(LayoutCheck.of(path, who, known.get(), SHOWN)).code();
    }

    private ProcessStatus shown(LayoutCheck check) {
        PrintStream out = console.out();
        out.println("인코딩: " + check.charset());
        out.println("구분자: " + nameOf(check.separator()));
        check.objection().ifPresent(reason -> out.println("격리될 파일입니다: " + reason));
        out.println("레이아웃: " + layoutOf(check));
        if (check.headerLine() > 0) {
            out.println("머리글: %d행".formatted(check.headerLine()));
            check.columns().forEach((column, source) -> out.println("  %s ← %s".formatted(column, source)));
        }
        out.println("줄: %d (받을 줄 %d, 읽을 수 없는 줄 %d, 규칙으로 건너뛰는 줄 %d)"
                .formatted(
                        check.result().lines(),
                        check.result().accepted(),
                        check.result().rejected(),
                        check.result().skipped()));
        out.println();
        check.rows().forEach(out::println);
        check.rejects().stream().map(Reject::reason).forEach(out::println);
        return check.isClean() ? ProcessStatus.DONE : ProcessStatus.DONE_WITH_GAPS;
    }

    private static String layoutOf(LayoutCheck check) {
        if (!check.layout().isEmpty()) {
            return check.layout();
        }
        return check.result().isSound() ? "정본 (canonical)" : "없음";
    }

    private static String nameOf(char separator) {
        return switch (separator) {
            case '\t' -> "탭";
            case ';' -> "세미콜론";
            default -> "쉼표";
        };
    }
}
