package dev.daejo.intake.reading;

import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Recognition;
import dev.daejo.intake.masking.ShownText;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a line, or a file whose lines cannot be told apart, was refused: the line, the column, what was found and what was
 * expected, in words for the people who send and receive the files. Every value that gets here is masked and cut.
 */
public final class ReadingReasons {

    static final String A_DATE = "yyyy-MM-dd 형식의 실제 날짜";
    static final String A_TIME = "yyyy-MM-ddTHH:mm[:ss] 형식의 실제 시각";
    static final String A_PERIOD = "yyyy-MM 형식의 월";
    static final String WON = "부호·쉼표·소수점·공백 없는 0 이상의 원 단위 정수";
    static final String FOREIGN_AMOUNT = "부호·쉼표·공백 없는 0 이상의 수(소수 가능)";

    private ReadingReasons() {}

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
        return say("%d행 %s 열: '%s' 값을 읽을 수 없습니다. 기대: %s", line, ShownText.shown(column), shown, expected);
    }

    static String textAfterQuote(long line) {
        return say("%d행: 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝", line);
    }

    static <E extends Enum<E>> String oneOf(E[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + " 중 하나";
    }

    static String noHeader() {
        return say("머리글이 없습니다. 기대: 첫 줄에 열 이름");
    }

    static String missingColumns(Collection<Column> missing, Collection<String> found) {
        String columns = missing.stream().map(Column::label).collect(Collectors.joining(", "));
        return say("머리글에 필수 열이 없습니다: %s. 찾은 열: %s", columns, ShownText.shown(String.join(", ", found)));
    }

    static String columnTwice(Column column) {
        return say("머리글에 %s 열이 두 번 이상 있습니다. 기대: 한 번", column.label());
    }

    static String headerGarbled(long line) {
        return say("머리글(%d행)의 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝", line);
    }

    static String undecodable(long line, Charset charset) {
        String name = Encodings.nameOf(charset);
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
        return names.isEmpty() ? "없음" : ShownText.shown(String.join(", ", names));
    }

    static String tooLong(long line, int longest) {
        return say("%d행에서 시작하는 줄이 %d자보다 깁니다. 기대: %d자 이하", line, longest, longest);
    }

    static String openQuote(long line) {
        return say("%d행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표", line);
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values) + ".";
    }
}
