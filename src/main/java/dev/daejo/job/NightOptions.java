package dev.daejo.job;

import dev.daejo.job.night.NightRequest;
import dev.daejo.job.past.WhatIfRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** What {@code reconcile} and {@code serve} ask alike: the folders of a night. */
final class NightOptions {

    @Option(names = "--inbox", paramLabel = "DIR", required = true, description = "입력 파일 폴더")
    private String inbox = "";

    @Option(names = "--reference", paramLabel = "DIR", required = true, description = "기준 자료 폴더")
    private String reference = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "보고서 폴더 D를 만들 폴더")
    private String out = "";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "보관함, 내장 데이터베이스, 키를 두는 폴더 (없으면 ${DEFAULT-VALUE})")
    private String store = "data";

    @Option(names = "--layouts", paramLabel = "DIR", description = "카드사 파일 레이아웃(YAML)을 두는 폴더 (없으면 프로그램의 것만)")
    private @Nullable String layouts;

    /** The same for a night under other reference data: nothing is taken in, and reports are written where it is said. */
    WhatIfRequest readWhatIf(@Nullable String date, OptionReader options) throws IOException {
        LocalDate businessDate = options.date(date);
        Path referenceFolder = options.folderToRead("--reference", reference);
        return new WhatIfRequest(
                businessDate,
                referenceFolder,
                options.folderToRead("--store", store),
                out.isEmpty() ? null : options.folderToWrite("--out", out, referenceFolder));
    }

    /** Lets {@code reconcile} be asked without the folders that a what-if night does not need. */
    static void forWhatIf(Collection<CommandLine> commands) {
        commands.stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.findOption(Commands.WHAT_IF) != null)
                .forEach(command -> List.of("--inbox", "--out").forEach(name -> letOut(command, name)));
    }

    private static void letOut(CommandSpec command, String name) {
        OptionSpec needed = command.findOption(name);
        command.remove(needed);
        command.addOption(needed.toBuilder().required(false).build());
    }

    /** @param date as it was typed; today in Asia/Seoul where none was */
    NightRequest read(@Nullable String date, OptionReader options) throws IOException {
        LocalDate businessDate = options.date(date);
        Path inboxFolder = options.folderToRead("--inbox", inbox);
        Path referenceFolder = options.folderToRead("--reference", reference);
        return new NightRequest(
                businessDate,
                inboxFolder,
                referenceFolder,
                options.folderToWrite("--out", out, inboxFolder, referenceFolder),
                options.folderToWrite("--store", store, inboxFolder, referenceFolder),
                options.folderIfAny("--layouts", layouts));
    }
}
