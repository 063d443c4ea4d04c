package kz.bagdar.press.text;

import java.util.List;

/** Writes the HTML of a section. All that comes of the data goes through {@link #escaped}. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    static String escaped(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&#xa0;");
    }

    static String strong(String text) {
        return "<strong>" + escaped(text) + "</strong>";
    }

    /** Text on one line, however it was typed. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A paragraph of HTML; nothing where there is none. */
    Html paragraph(String inner) {
        if (!inner.isBlank()) {
            html.append("<p>").append(inner).append("</p>");
        }
        return this;
    }

    /** A paragraph for each line of a text of the data. */
    Html paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(Sentences.ended(escaped(line))));
        return this;
    }

    /** A list of items of HTML; nothing where there are none. */
    Html list(List<String> items) {
        if (!items.isEmpty()) {
            html.append("<ul>");
            items.forEach(item -> html.append("<li>").append(item).append("</li>"));
            html.append("</ul>");
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
