package dev.daejo.job;

import dev.daejo.intake.Decision;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code release} and {@code withdraw} ask alike: which file, of which store, and by what nights are run again. */
final class DecisionOptions {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "파일 이름 (폴더 없이)")
    private @Nullable String file;

    @Option(names = "--sha256", paramLabel = "HEX", description = "파일 SHA-256의 앞부분, 8자 이상")
    private @Nullable String sha256;

    @Option(names = "--inbox", paramLabel = "DIR", description = "다시 실행할 때의 입력 파일 폴더")
    private @Nullable String inbox;

    @Option(names = "--reference", paramLabel = "DIR", description = "기준 자료 폴더. 거래처를 새로 등록한 뒤 풀 때도 씁니다")
    private @Nullable String reference;

    @Option(names = "--out", paramLabel = "DIR", description = "다시 실행할 때의 보고서 폴더")
    private @Nullable String out;

    @Option(names = "--layouts", paramLabel = "DIR", description = "카드사 파일 레이아웃(YAML)을 두는 폴더 (없으면 프로그램의 것만)")
    private @Nullable String layouts;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "보관함, 내장 데이터베이스, 키가 있는 폴더 (없으면 ${DEFAULT-VALUE})")
    private String store = "data";

    DecisionRequest read(Decision decision, String reason, OptionReader options) throws IOException {
        options.needed("--inbox", inbox, out);
        options.needed("--out", out, inbox);
        options.needed("--reference", reference, out);
        String name = file == null ? "" : file;
        return new DecisionRequest(
                decision,
                name,
                options.hash(sha256 == null ? "" : sha256, name),
                reason,
                options.folderToRead("--store", store),
                options.folderIfAny("--reference", reference),
                options.folderIfAny("--inbox", inbox),
                out == null ? null : options.folderToWrite("--out", out),
                options.folderIfAny("--layouts", layouts));
    }
}
