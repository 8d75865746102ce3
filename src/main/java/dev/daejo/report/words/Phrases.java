package dev.daejo.report.words;

import java.util.Locale;

/** The words of the reports in Korean and English at once, for what can be switched. */
public record Phrases(Words korean, Words english) {

    public static Phrases ofReports() {
        return new Phrases(Words.in(Locale.KOREAN), Words.in(Locale.ENGLISH));
    }

    /** Those of claims, under which their steps and states are known in every list and letter. */
    public static Phrases ofClaims() {
        return new Phrases(
                ClaimWords.in(Locale.KOREAN).words(),
                ClaimWords.in(Locale.ENGLISH).words());
    }

    public Phrase of(String key) {
        return new Phrase(korean.of(key), english.of(key));
    }

    public Phrase of(String prefix, Enum<?> value) {
        return new Phrase(korean.of(prefix, value), english.of(prefix, value));
    }

    /** With places filled, each with a text in the language of the sentence. */
    public Phrase of(String key, Phrase... fillings) {
        Object[] inKorean = new Object[fillings.length];
        Object[] inEnglish = new Object[fillings.length];
        for (int at = 0; at < fillings.length; at++) {
            inKorean[at] = fillings[at].korean();
            inEnglish[at] = fillings[at].english();
        }
        return new Phrase(korean.of(key, inKorean), english.of(key, inEnglish));
    }

    /** With places filled by whole numbers, thousands apart. */
    public Phrase of(String key, Number... numbers) {
        Phrase[] fillings = new Phrase[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            fillings[at] = Phrase.same(Figures.grouped(numbers[at]));
        }
        return of(key, fillings);
    }
}
