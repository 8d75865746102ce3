package dev.daejo.report.html;

/** Builds a page; whatever text goes in is escaped, so that no name in a file can become markup. */
public final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

    /** Opens a tag with attributes, given as name and value in turn; one without a value is left out. */
    public Html open(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        page.append('>');
        return this;
    }

    public Html close(String tag) {
        page.append("</").append(tag).append(">\n");
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** The page's own style sheet, which is not escaped; nothing from a file may ever come this way. */
    public Html style(String ownStyleSheet) {
        page.append("<style>\n").append(ownStyleSheet).append("</style>\n");
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            page.append(' ').append(name).append("=\"");
            escape(value);
            page.append('"');
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n', '\t' -> page.append(each);
                default -> page.append(Character.isISOControl(each) ? '\uFFFD' : each);
            }
        }
    }
}
