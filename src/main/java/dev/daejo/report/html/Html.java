package dev.daejo.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.daejo.report.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes a page as it comes, so that its length does not matter; whatever text goes in is escaped, so that no name in a file
 * can become markup.
 */
public final class Html {

    private final Writer page;
    private int names;

    public Html(Writer page) {
        this.page = page;
        put("<!DOCTYPE html>\n");
    }

    /** Opens a tag with attributes, given as name and value in turn; one without a value is left out. */
    public Html open(String tag, String... attributes) {
        put("<");
        put(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        put(">");
        return this;
    }

    public Html close(String tag) {
        put("</");
        put(tag);
        put(">\n");
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A text in both languages, of which the style sheet shows one. */
    public Html text(Phrase phrase) {
        if (phrase.isSame()) {
            return text(phrase.korean());
        }
        inLanguage("ko", phrase.korean());
        inLanguage("en", phrase.english());
        return this;
    }

    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    public Html element(String tag, Phrase phrase, String... attributes) {
        return open(tag, attributes).text(phrase).close(tag);
    }

    /** The page's own style sheet, which is not escaped; nothing from a file may ever come this way. */
    public Html style(String ownStyleSheet) {
        put("<style>" + ownStyleSheet + "</style>\n");
        return this;
    }

    /** The page's own script, which is not escaped; nothing from a file may ever come this way. */
    public Html script(String ownScript) {
        put("<script>" + ownScript + "</script>\n");
        return this;
    }

    /** What a content security policy calls a style sheet or script that is in the page itself. */
    public static String hashOf(String ownText) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(ownText.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A name for an element that nothing else on the page has; the same at every writing. */
    String newName() {
        return "t" + ++names;
    }

    private void inLanguage(String language, String text) {
        put("<span lang=\"" + language + "\">");
        escape(text);
        put("</span>");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            put(" ");
            put(name);
            put("=\"");
            escape(value);
            put("\"");
        }
    }

    private void escape(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String escaped = escaped(text.charAt(at));
            if (!escaped.isEmpty()) {
                put(text, from, at);
                put(escaped);
                from = at + 1;
            }
        }
        put(text, from, text.length());
    }

    /** What stands for a character; empty for one that stands for itself. */
    private static String escaped(char each) {
        return switch (each) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> "";
            default -> Character.isISOControl(each) ? "\uFFFD" : "";
        };
    }

    private void put(String markup) {
        try {
            page.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String text, int from, int to) {
        try {
            page.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
