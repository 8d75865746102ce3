package dev.daejo.intake;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.masking.ShownText;
import dev.daejo.intake.reading.FileKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a file was refused or not taken in, and what people decided on it, in words for those who send and receive the files;
 * what is wrong with a line or a heading, {@code ReadingReasons} says. Every value that gets here is masked and cut.
 */
final class Reasons {

    static final String VANISHED = "목록을 만든 뒤에 없어졌습니다.";
    static final String NO_RIGHT_TO_READ = "읽을 권한이 없습니다.";
    static final String NO_REGULAR_FILE = "일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.";
    static final String CHANGED_WHILE_READ = "읽는 동안 바뀌었습니다. 기대: 다 쓴 뒤 inbox에 놓인 파일.";

    private Reasons() {}

    // Files: names

    static String notCsv(String name) {
        return say("파일 이름 '%s'의 끝이 맞지 않습니다. 기대: .csv", ShownText.shownName(name));
    }

    static String unknownKind(String told) {
        String kinds = Arrays.stream(FileKind.values()).map(FileKind::label).collect(Collectors.joining(", "));
        return say("파일 이름의 종류 '%s'을(를) 알 수 없습니다. 기대: %s 중 하나", ShownText.shownName(told), kinds);
    }

    static String nameDoesNotFit(String name, FileKind kind) {
        return say(
                "파일 이름 '%s'이(가) 형식에 맞지 않습니다. 기대: %s-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv",
                ShownText.shownName(name), kind.label());
    }

    static String noSuchDay(String day) {
        return say("파일 이름의 날짜 '%s'은(는) 없는 날짜입니다. 기대: yyyyMMdd 형식의 실제 날짜", day);
    }

    static String daysTurnedRound(String first, String last) {
        return say("파일 이름의 첫날 %s이(가) 마지막 날 %s보다 늦습니다. 기대: 첫날이 마지막 날과 같거나 이른 이름", first, last);
    }

    static String unknownCounterparty(String who) {
        return say(
                "파일 이름의 거래처 '%s'을(를) 알 수 없습니다. 기대: counterparties.csv에 있는 counterparty_id", ShownText.shownName(who));
    }

    static String otherBytesOfKnownName(String knownSha256) {
        return say("같은 이름의 다른 내용을 이미 받았습니다(SHA-256 %s). 기대: 같은 내용 또는 새 파일 이름", knownSha256);
    }

    static String tooManyRejected(long rejected, long lines) {
        return say("데이터 %d줄 가운데 %d줄을 읽을 수 없습니다. 기대: 10줄 이하 또는 1%% 이하", lines, rejected);
    }

    // Files: control files

    static String controlUnreadable(int line, String expected) {
        return say(".ctl 파일 %d행을 읽을 수 없습니다. 기대: %s", line, expected);
    }

    static String controlUndecodable() {
        return say(".ctl 파일을 읽을 수 없습니다. 기대: 64 KiB 이하의 UTF-8 글");
    }

    static String controlDisagrees(String what, String found, String told) {
        return say(".ctl 파일의 %s이(가) 파일과 다릅니다. 파일: %s, .ctl: %s", what, found, told);
    }

    // Files: decisions and the inbox

    static String withdrawn(String said) {
        return say("철회한 파일입니다. 이유: %s", ShownText.shown(said.strip()).replaceFirst("\\.$", ""));
    }

    static String released(String reasonBefore) {
        return "사람이 격리를 풀어 접수했습니다. 격리한 이유: " + reasonBefore;
    }

    static String alreadyReleased() {
        return say("이미 접수된 파일입니다");
    }

    static String misfitStays(String misfit) {
        return say(
                "이름으로 알 수 없는 파일은 풀 수 없습니다(%s). 맞는 이름으로 다시 보내거나, 거래처를 새로 등록했다면 --reference를 붙이십시오", withoutStop(misfit));
    }

    static String unreadableStays(String fault) {
        return say("읽을 수 없는 파일은 풀 수 없습니다(%s). 고친 파일을 다시 보내십시오", withoutStop(fault));
    }

    static String otherIsAccepted(String sha256) {
        return say("같은 이름의 다른 내용(SHA-256 %s)이 접수되어 있습니다. 그것을 먼저 철회하십시오(withdraw)", sha256);
    }

    static String bytesAreGone(String name, String sha256) {
        return "'%s' (SHA-256 %s) is in the manifest, but the bytes as received are no longer in the store"
                .formatted(ShownText.visible(name), sha256);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    static String readError(String said) {
        return say("읽는 중에 오류가 났습니다(%s)", ShownText.visible(CardMask.mask(said)));
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values) + ".";
    }
}
