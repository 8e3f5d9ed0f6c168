package org.leadershipdialogue.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/// A piece of a page, in which whatever people typed is text and cannot become anything else.
public sealed interface Html {

    /// Nothing.
    Html NONE = new Pieces(List.of());

    /// Writes it at the end of what there is.
    void into(StringBuilder page);

    /// A text of ours.
    static Html text(String text) {
        return new Text(text);
    }

    /// What people typed, set apart so that its direction turns nothing around it.
    static Html data(String text) {
        return tag("bdi", text(text));
    }

    /// An element with this in it.
    static Element tag(String name, Html... inside) {
        return new Element(name, Map.of(), List.of(inside));
    }

    /// An element with this text of ours in it.
    static Element tag(String name, String text) {
        return tag(name, text(text));
    }

    /// One after the other.
    static Html all(List<? extends Html> pieces) {
        return new Pieces(List.copyOf(pieces));
    }

    /// One after the other.
    static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    /// Text.
    record Text(String text) implements Html {
        @Override
        public void into(StringBuilder page) {
            page.append(escaped(text));
        }
    }

    /// Several pieces.
    record Pieces(List<Html> pieces) implements Html {
        @Override
        public void into(StringBuilder page) {
            pieces.forEach(piece -> piece.into(page));
        }
    }

    /// An element.
    ///
    /// @param attributes in their order; one with an empty value is written as its name alone
    record Element(String name, Map<String, String> attributes, List<Html> inside) implements Html {

        private static final Set<String> EMPTY = Set.of("input", "meta", "br", "link");

        /// The same with one attribute more.
        public Element with(String attribute, String value) {
            var more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, inside);
        }

        /// The same with an attribute that is there or not.
        public Element with(String attribute, boolean there) {
            return there ? with(attribute, "") : this;
        }

        /// The same with more in it.
        public Element and(Html... more) {
            var all = new ArrayList<>(inside);
            all.addAll(List.of(more));
            return new Element(name, attributes, all);
        }

        @Override
        public void into(StringBuilder page) {
            page.append('<').append(name);
            attributes.forEach((attribute, value) -> {
                page.append(' ').append(attribute);
                if (!value.isEmpty()) {
                    page.append("=\"").append(escaped(value)).append('"');
                }
            });
            page.append('>');
            if (!EMPTY.contains(name)) {
                inside.forEach(piece -> piece.into(page));
                page.append("</").append(name).append(">");
            }
        }
    }

    /// The style sheet, as it is: ours alone, and by its digest all a browser takes.
    record Style(String sheet) implements Html {
        @Override
        public void into(StringBuilder page) {
            page.append("<style>").append(sheet).append("</style>");
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
