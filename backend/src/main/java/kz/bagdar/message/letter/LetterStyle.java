package kz.bagdar.message.letter;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Styles a letter's HTML at each element, for many mail programs take no style sheet. The classes are for those that do,
 * and that show letters on a dark ground.
 */
final class LetterStyle {

    private static final Map<String, String> BY_TAG = Map.of(
            "p", "margin:0 0 16px",
            "h3", "margin:24px 0 8px;font-size:18px;line-height:1.3",
            "ul", "margin:0 0 16px;padding:0 0 0 22px",
            "ol", "margin:0 0 16px;padding:0 0 0 22px",
            "li", "margin:0 0 8px",
            "blockquote", "margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid #c9d3da",
            "a", "color:#0b5f85");

    private static final Map<String, String> BY_CLASS = Map.of(
            "details", "margin:0 0 24px;padding:12px 16px;border-left:4px solid #0b6e99;background:#f0f6f9",
            "small", "margin:0 0 16px;color:#4a5a68;font-size:14px",
            "button",
                    "display:inline-block;padding:12px 20px;background:#0b5f85;color:#ffffff;"
                            + "text-decoration:none;border-radius:6px");

    private LetterStyle() {}

    static String html(Element body) {
        body.getAllElements().forEach(LetterStyle::style);
        return body.html();
    }

    private static void style(Element element) {
        String style = BY_CLASS.getOrDefault(element.className(), BY_TAG.get(element.normalName()));
        if (style != null) {
            element.attr("style", style);
        }
    }
}
