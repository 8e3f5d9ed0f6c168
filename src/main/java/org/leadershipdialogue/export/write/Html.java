package org.leadershipdialogue.export.write;

import static org.leadershipdialogue.export.write.Markup.element;
import static org.leadershipdialogue.export.write.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipdialogue.export.model.Block;
import org.leadershipdialogue.export.model.Block.Item;
import org.leadershipdialogue.export.model.Block.Mark;
import org.leadershipdialogue.export.model.Block.Voice;
import org.leadershipdialogue.export.model.Document;
import org.leadershipdialogue.export.model.SignInSheet.Row;
import org.leadershipdialogue.export.model.SignInSheet.Sheet;

/// A paper as XHTML, one element or a few for each of its blocks; `paper.css` says how they look.
final class Html {

    private Html() {}

    static String of(Document document, String style) {
        var body = document.blocks().stream().map(Html::block).collect(Collectors.joining());
        return """
                <html lang="%s" dir="%s">
                <head><title>%s</title><meta name="description" content="%s"/><style>%s</style></head>
                <body>
                <div class="running">%s</div>
                %s%s%s</body>
                </html>
                """.formatted(
                        document.language().toLanguageTag(),
                        document.rightToLeft() ? "rtl" : "ltr",
                        attribute(document.title()),
                        attribute(document.under()),
                        style,
                        text(document.under()),
                        opensWithSheet(document) ? "" : element("h1", document.title()),
                        opensWithSheet(document) ? "" : "<p class=\"under\">" + text(document.under()) + "</p>\n",
                        body);
    }

    private static boolean opensWithSheet(Document document) {
        return document.blocks().getFirst() instanceof Block.Signatures;
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> element("h" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> element("p", paragraph.text());
            case Block.Quiet quiet -> "<p class=\"quiet\">" + text(quiet.text()) + "</p>\n";
            case Block.Script script -> "<div class=\"script\">\n" + each("p", script.paragraphs()) + "</div>\n";
            case Block.Items items -> list(items);
            case Block.Voices voices ->
                voices.voices().stream().map(Html::voice).collect(Collectors.joining("", "<div>\n", "</div>\n"));
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> sheet(signatures.sheet());
            case Block.Bars bars -> bars(bars);
            case Block.NewPage() -> "<div class=\"new-page\"></div>\n";
        };
    }

    private static String each(String name, List<String> texts) {
        return texts.stream().map(text -> element(name, text)).collect(Collectors.joining());
    }

    private static String list(Block.Items items) {
        var name = items.mark() == Mark.NUMBER ? "ol" : "ul";
        return items.items().stream()
                .map(Html::item)
                .collect(Collectors.joining("", "<" + name + ">\n", "</" + name + ">\n"));
    }

    private static String item(Item item) {
        var lead = item.lead() == null ? "" : "<b>" + text(item.lead()) + "</b> ";
        var quiet = item.quiet() == null ? "" : " <span class=\"quiet\">" + text(item.quiet()) + "</span>";
        return "<li>" + lead + text(item.text()) + quiet + "</li>\n";
    }

    private static String voice(Voice voice) {
        var direction =
                voice.direction() == null ? "" : "<span class=\"quiet\">(" + text(voice.direction()) + ")</span> ";
        return "<p class=\"voice\"><b>" + text(voice.role()) + ":</b> " + direction + text(voice.text()) + "</p>\n";
    }

    private static String table(Block.Table table) {
        var rows = table.rows().stream()
                .map(row -> "<tr>" + each("td", row) + "</tr>\n")
                .collect(Collectors.joining());
        return "<table class=\"ruled\"><thead><tr>" + columns(table.headings()) + "</tr></thead>\n<tbody>" + rows
                + "</tbody></table>\n";
    }

    private static String bars(Block.Bars bars) {
        return bars.bars().stream()
                .map(bar -> "<tr><th scope=\"row\">" + text(bar.label()) + "</th><td>" + text(bar.words())
                        + "<div class=\"bar\"><div class=\"full\" style=\"width: " + bar.percent()
                        + "%\"></div></div></td></tr>\n")
                .collect(Collectors.joining("", "<table class=\"bars\"><tbody>\n", "</tbody></table>\n"));
    }

    private static String columns(List<String> headings) {
        return headings.stream()
                .map(heading -> "<th scope=\"col\">" + text(heading) + "</th>")
                .collect(Collectors.joining());
    }

    private static String sheet(Sheet sheet) {
        var facts = sheet.facts().stream()
                .map(fact -> "<tr><th scope=\"row\">" + text(fact.label()) + "</th>" + element("td", fact.value())
                        + "</tr>\n")
                .collect(Collectors.joining());
        var left = (sheet.lines() + 1) / 2;
        return "<div class=\"sheet\">\n" + element("h1", sheet.title()) + "<table class=\"facts\"><tbody>\n" + facts
                + "</tbody></table>\n" + names(sheet, 0, left, "left") + names(sheet, left, sheet.lines(), "right")
                + "</div>\n";
    }

    private static String names(Sheet sheet, int from, int to, String side) {
        var first = sheet.people().isEmpty() ? 1 : sheet.people().getFirst().number();
        var rows = IntStream.range(from, to)
                .mapToObj(line -> line < sheet.people().size() ? sheet.people().get(line) : new Row(first + line, ""))
                .map(row ->
                        "<tr><td class=\"number\">" + row.number() + "</td>" + element("td", row.name()) + "</tr>\n")
                .collect(Collectors.joining());
        return "<table class=\"names " + side + "\"><thead><tr>"
                + columns(List.of(sheet.numberHeading(), sheet.nameHeading())) + "</tr></thead>\n<tbody>" + rows
                + "</tbody></table>\n";
    }

    private static String attribute(String text) {
        return text(text).replaceAll("<[^>]*>", "");
    }
}
