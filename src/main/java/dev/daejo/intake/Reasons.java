package dev.daejo.intake;

import dev.daejo.intake.layout.Recognition;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a line or a file was refused, in words for the people who send and receive the files. All Korean texts of this room
 * are here; every value that gets here from a file is masked and cut.
 */
final class Reasons {

    static final String A_DATE = "yyyy-MM-dd 형식의 실제 날짜";
    static final String A_TIME = "yyyy-MM-ddTHH:mm[:ss] 형식의 실제 시각";
    static final String A_PERIOD = "yyyy-MM 형식의 월";
    static final String WON = "부호·쉼표·소수점·공백 없는 0 이상의 원 단위 정수";
    static final String FOREIGN_AMOUNT = "부호·쉼표·공백 없는 0 이상의 수(소수 가능)";

    static final String VANISHED = "목록을 만든 뒤에 없어졌습니다.";
    static final String NO_RIGHT_TO_READ = "읽을 권한이 없습니다.";
    static final String NO_REGULAR_FILE = "일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.";
    static final String CHANGED_WHILE_READ = "읽는 동안 바뀌었습니다. 기대: 다 쓴 뒤 inbox에 놓인 파일.";

    private static final int LONGEST_SHOWN = 100;

    private Reasons() {}

    // Lines

    static String emptyValue(long line, Column column) {
        return say("%d행 %s 열: 값이 비어 있습니다. 기대: 필수 값", line, column.label());
    }

    static String unreadableValue(long line, Column column, String shown, String expected) {
        return say("%d행 %s 열: '%s' 값을 읽을 수 없습니다. 기대: %s", line, column.label(), shown, expected);
    }

    static String nulInValue(long line, Column column) {
        return say("%d행 %s 열: NUL 문자(U+0000)가 있습니다. 기대: NUL 문자가 없는 값", line, column.label());
    }

    static String wrongColumnCount(long line, int found, int expected) {
        return say("%d행: 열이 %d개입니다. 기대: 머리글과 같은 %d개", line, found, expected);
    }

    static String unreadableCell(long line, String column, String shown, String expected) {
        return say("%d행 %s 열: '%s' 값을 읽을 수 없습니다. 기대: %s", line, shown(column), shown, expected);
    }

    static String textAfterQuote(long line) {
        return say("%d행: 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝", line);
    }

    static <E extends Enum<E>> String oneOf(E[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + " 중 하나";
    }

    // Files: names

    static String notCsv(String name) {
        return say("파일 이름 '%s'의 끝이 맞지 않습니다. 기대: .csv", shownName(name));
    }

    static String unknownKind(String told) {
        String kinds = Arrays.stream(FileKind.values()).map(FileKind::label).collect(Collectors.joining(", "));
        return say("파일 이름의 종류 '%s'을(를) 알 수 없습니다. 기대: %s 중 하나", shownName(told), kinds);
    }

    static String nameDoesNotFit(String name, FileKind kind) {
        return say(
                "파일 이름 '%s'이(가) 형식에 맞지 않습니다. 기대: %s-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv", shownName(name), kind.label());
    }

    static String noSuchDay(String day) {
        return say("파일 이름의 날짜 '%s'은(는) 없는 날짜입니다. 기대: yyyyMMdd 형식의 실제 날짜", day);
    }

    static String daysTurnedRound(String first, String last) {
        return say("파일 이름의 첫날 %s이(가) 마지막 날 %s보다 늦습니다. 기대: 첫날이 마지막 날과 같거나 이른 이름", first, last);
    }

    static String unknownCounterparty(String who) {
        return say("파일 이름의 거래처 '%s'을(를) 알 수 없습니다. 기대: counterparties.csv에 있는 counterparty_id", shownName(who));
    }

    static String otherBytesOfKnownName(String knownSha256) {
        return say("같은 이름의 다른 내용을 이미 받았습니다(SHA-256 %s). 기대: 같은 내용 또는 새 파일 이름", knownSha256);
    }

    // Files: structure

    static String noHeader() {
        return say("머리글이 없습니다. 기대: 첫 줄에 열 이름");
    }

    static String missingColumns(Collection<Column> missing, Collection<String> found) {
        String columns = missing.stream().map(Column::label).collect(Collectors.joining(", "));
        return say("머리글에 필수 열이 없습니다: %s. 찾은 열: %s", columns, shown(String.join(", ", found)));
    }

    static String columnTwice(Column column) {
        return say("머리글에 %s 열이 두 번 이상 있습니다. 기대: 한 번", column.label());
    }

    static String headerGarbled(long line) {
        return say("머리글(%d행)의 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝", line);
    }

    static String undecodable(long line, Charset charset) {
        String name = SourceText.nameOf(charset);
        return say("%d행에 %s로 읽을 수 없는 바이트가 있습니다. 기대: %s", line, name, name);
    }

    static String noLayoutFits(Recognition nearest, long line) {
        return say(
                "머리글이 이 거래처의 어느 레이아웃과도 맞지 않습니다. 가장 가까운 레이아웃: %s(%d행). 없는 열: %s. 두 번 있는 열: %s. 모르는 열: %s",
                nearest.layout().id().name(),
                line,
                list(nearest.missing()),
                list(nearest.twice()),
                list(nearest.unknown()));
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "없음" : shown(String.join(", ", names));
    }

    static String tooLong(long line, int longest) {
        return say("%d행에서 시작하는 줄이 %d자보다 깁니다. 기대: %d자 이하", line, longest, longest);
    }

    static String openQuote(long line) {
        return say("%d행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표", line);
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
        return say("철회한 파일입니다. 이유: %s", shown(said.strip()).replaceFirst("\\.$", ""));
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
                .formatted(visible(name), sha256);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    static String readError(String said) {
        return say("읽는 중에 오류가 났습니다(%s)", visible(CardMask.mask(said)));
    }

    /** What is left of a name that people may see: card numbers hidden, cut, and no character that is not seen. */
    static String shownName(String name) {
        return CardMask.maskName(cut(visible(CardMask.maskName(name))));
    }

    /** Control characters as their pictures, so that no name breaks a line of a log or a terminal. */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().map(Reasons::picture).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static int picture(int codePoint) {
        if (codePoint < ' ') {
            return 0x2400 + codePoint;
        }
        return Character.isISOControl(codePoint) || isSteering(codePoint) ? 0xFFFD : codePoint;
    }

    /** Whether a character changes how those around it are shown: line separators, and turns of the writing direction. */
    private static boolean isSteering(int codePoint) {
        return codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * What may be shown of a text from a file: card numbers hidden, also those that only cutting would make of longer
     * numbers, cut, and without NUL, which no database text holds.
     */
    static String shown(String text) {
        return CardMask.mask(cut(CardMask.mask(text))).replace('\0', '\u2400');
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values) + ".";
    }
}
