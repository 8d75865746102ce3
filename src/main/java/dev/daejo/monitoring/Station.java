package dev.daejo.monitoring;

/** The stations of a night in their order, as the operator reads them. */
public enum Station {
    INTAKE(1, "파일 접수", "개"),
    REFERENCE(2, "기준정보 확인", "개"),
    GATHERING(3, "회원별 취합", "개"),
    RECONCILING(4, "대조", "명"),
    CLOSING(5, "마감 검증", "명"),
    REPORTING(6, "보고서 작성", "건");

    /** How many stations there are. */
    static final int ALL = values().length;

    private final int number;
    private final String title;
    private final String unit;

    Station(int number, String title, String unit) {
        this.number = number;
        this.title = title;
        this.unit = unit;
    }

    /** Its place in the order, from 1. */
    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** The counter word of what it handles: files, members, cases. */
    String unit() {
        return unit;
    }
}
