package dev.daejo.job;

import dev.daejo.job.Commands.Version;
import dev.daejo.job.console.Console;
import dev.daejo.job.night.NightRequest;
import dev.daejo.job.past.CompareCommand;
import dev.daejo.job.past.CompareRequest;
import dev.daejo.job.past.ExplainCommand;
import dev.daejo.job.past.ExplainRequest;
import dev.daejo.job.past.WhatIfCommand;
import dev.daejo.job.past.WhatIfRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line, answered before any Spring context is made. */
@Command(
        name = "daejo",
        mixinStandardHelpOptions = true,
        resourceBundle = "commands",
        versionProvider = Version.class,
        synopsisHeading = "사용법: ",
        optionListHeading = "%n옵션:%n",
        commandListHeading = "%n명령:%n",
        description = "약속된 페이백과 환불이 들어왔는지 대조하고, 들어오지 않은 것은 무엇을 청구할지 알려 줍니다.")
final class Commands implements Runnable {

    static final String WHAT_IF = "--what-if";

    private final Clock clock;
    private final Console console;
    private final List<String> springArguments;

    @Spec
    private @Nullable CommandSpec spec;

    Commands(Clock clock, Console console, List<String> springArguments) {
        this.clock = clock;
        this.console = console;
        this.springArguments = List.copyOf(springArguments);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(commandLine(), "명령이 없습니다.");
    }

    /** The night of one business date. */
    @Command(
            name = "reconcile",
            mixinStandardHelpOptions = true,
            resourceBundle = "commands",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisHeading = "사용법: ",
            optionListHeading = "%n옵션:%n",
            description = "기준일 하루를 대조하고 보고서를 씁니다.",
            footerHeading = "%n종료 상태:%n",
            footer = {
                "  0  끝났습니다.",
                "  3  끝났지만 받지 못한 파일·줄, 빠진 날, 대조하지 못한 회원이 있습니다.",
                "  2  명령이나 기준 자료가 잘못되어 아무것도 실행하지 않았습니다.",
                "  1  실행에 실패했거나 (다시 실행하면 이어서 합니다) 다른 실행이 진행 중입니다.",
                "",
                "Spring 설정(--spring.*, --daejo.*)을 덧붙일 수 있습니다. 예: 쓰던 PostgreSQL 서버는",
                "--spring.datasource.url=jdbc:postgresql://..."
            })
    int reconcile(
            @Option(names = "--date", paramLabel = "D", description = "기준일 yyyy-MM-dd (없으면 서울의 오늘)") @Nullable
                    String date,
            @Option(
                            names = WHAT_IF,
                            description =
                                    "끝난 밤을 --reference의 다른 기준 자료로 다시 계산해 달라지는 것만 보여 줍니다. 받거나 저장하는 것이 없고 --inbox도 필요 없습니다")
                    boolean whatIf,
            @Mixin NightOptions folders)
            throws IOException {
        OptionReader options = new OptionReader(clock);
        if (whatIf) {
            WhatIfRequest request = folders.readWhatIf(date, options);
            return new WhatIfCommand(request, springArguments, console)
                    .run(options.faults())
                    .code();
        }
        NightRequest request = folders.read(date, options);
        return new NightCommand(request, springArguments, clock, console)
                .run(options.faults())
                .code();
    }

    /** Nights by a schedule. */
    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            resourceBundle = "commands",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisHeading = "사용법: ",
            optionListHeading = "%n옵션:%n",
            description = "멈추라고 할 때까지 일정에 따라 밤마다 대조하고, 놓친 날은 차례로 따라잡습니다.",
            footerHeading = "%n일정과 포트:%n",
            footer = {
                "  --daejo.serve.cron=\"0 30 3 * * *\"   시작 시각 (초 분 시 일 월 요일)",
                "  --daejo.serve.wait-until=09:00       파일을 기다리는 한도",
                "  --server.port=9464                   /actuator/health, /actuator/prometheus"
            })
    int serve(@Mixin NightOptions folders) throws IOException {
        OptionReader options = new OptionReader(clock);
        NightRequest request = folders.read(null, options);
        return new ServeCommand(request, springArguments, clock, console)
                .run(options.faults())
                .code();
    }

    /** The derivation of one outcome. */
    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            resourceBundle = "commands",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisHeading = "사용법: ",
            optionListHeading = "%n옵션:%n",
            description = "한 회원의 결과가 어떻게 나왔는지 줄 단위로 보여 줍니다. 아무것도 쓰지 않습니다.",
            footerHeading = "%n종료 상태:%n",
            footer = {"  0  보여 주었습니다.", "  2  명령이 잘못되었거나, 기준일의 끝난 실행·회원·프로그램이 없습니다.", "  1  보여 주지 못했습니다."})
    int explain(
            @Option(names = "--program", paramLabel = "P", required = true, description = "프로그램, 환불은 REFUND")
                    String program,
            @Option(names = "--member", paramLabel = "M", required = true, description = "회원") String member,
            @Option(names = "--period", paramLabel = "yyyy-MM", description = "한 달만 (없으면 모든 달)") @Nullable
                    String period,
            @Option(names = "--date", paramLabel = "D", description = "기준일 yyyy-MM-dd (없으면 서울의 오늘)") @Nullable
                    String date,
            @Option(
                            names = "--store",
                            paramLabel = "DIR",
                            defaultValue = "data",
                            description = "보관함, 내장 데이터베이스, 키가 있는 폴더 (없으면 ${DEFAULT-VALUE})")
                    String store)
            throws IOException {
        OptionReader options = new OptionReader(clock);
        ExplainRequest request = new ExplainRequest(
                program, member, options.period(period), options.date(date), options.folderToRead("--store", store));
        return new ExplainCommand(request, springArguments, console)
                .run(options.faults())
                .code();
    }

    /** What two nights do not have alike. */
    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            resourceBundle = "commands",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisHeading = "사용법: ",
            optionListHeading = "%n옵션:%n",
            description = "끝난 두 밤 사이에 새로 생긴 것, 없어진 것, 바뀐 것과 그 이유를 보여 줍니다. 저장소에는 아무것도 쓰지 않습니다.",
            footerHeading = "%n종료 상태:%n",
            footer = {"  0  보여 주었습니다.", "  2  명령이 잘못되었거나, 기준일의 끝난 실행이 없습니다.", "  1  보여 주지 못했습니다."})
    int compare(
            @Option(names = "--date", paramLabel = "D1", required = true, description = "기준일 yyyy-MM-dd") String date,
            @Option(names = "--with", paramLabel = "D2", required = true, description = "견줄 기준일 yyyy-MM-dd (이른 쪽이 앞)")
                    String with,
            @Option(
                            names = "--store",
                            paramLabel = "DIR",
                            defaultValue = "data",
                            description = "보관함, 내장 데이터베이스, 키가 있는 폴더 (없으면 ${DEFAULT-VALUE})")
                    String store,
            @Option(names = "--out", paramLabel = "DIR", description = "CSV 파일을 쓸 폴더 (없으면 쓰지 않음)") @Nullable String out)
            throws IOException {
        OptionReader options = new OptionReader(clock);
        CompareRequest request = CompareRequest.of(
                options.date("--date", date),
                options.date("--with", with),
                options.folderToRead("--store", store),
                out == null ? null : options.folderToWrite("--out", out));
        return new CompareCommand(request, springArguments, console)
                .run(options.faults())
                .code();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli did not set the command's own model");
        }
        return spec.commandLine();
    }

    /** The version that the build wrote into the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                    .orElse("(개발 중)");
            return new String[] {"daejo " + version};
        }
    }
}
