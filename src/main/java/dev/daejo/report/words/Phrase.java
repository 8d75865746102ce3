package dev.daejo.report.words;

/** A text in both languages of the reports; what needs no translation, such as an id, stands in both alike. */
public record Phrase(String korean, String english) {

    public static final Phrase NONE = new Phrase("", "");

    /** A text that is the same in every language. */
    public static Phrase same(String text) {
        return text.isEmpty() ? NONE : new Phrase(text, text);
    }

    public boolean isSame() {
        return korean.equals(english);
    }

    /** This text and then the other, with something between where neither is empty. */
    public Phrase then(String between, Phrase next) {
        return new Phrase(joined(korean, between, next.korean), joined(english, between, next.english));
    }

    private static String joined(String first, String between, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }
}
