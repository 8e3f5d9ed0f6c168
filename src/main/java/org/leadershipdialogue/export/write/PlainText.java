package org.leadershipdialogue.export.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipdialogue.export.model.Block;
import org.leadershipdialogue.export.model.Block.Item;
import org.leadershipdialogue.export.model.Block.Mark;
import org.leadershipdialogue.export.model.Block.Voice;
import org.leadershipdialogue.export.model.Document;

/// Writes a paper as text to paste into an e-mail; its title is left to the name of the file.
public final class PlainText {

    private static final String LINE = "\r\n";

    private PlainText() {}

    /// The paper as a file.
    public static byte[] of(Document document) {
        var text = document.blocks().stream().map(PlainText::block).collect(Collectors.joining());
        return (text.strip() + LINE).getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> lines(paragraph.text());
            case Block.Quiet quiet -> lines(quiet.text());
            case Block.Script script ->
                String.join(
                        "", script.paragraphs().stream().map(PlainText::lines).toList());
            case Block.Items items -> items(items);
            case Block.Voices voices -> lines(voices.voices().stream().map(PlainText::voice));
            case Block.Table table ->
                lines(Stream.concat(Stream.of(table.headings()), table.rows().stream())
                        .map(row -> String.join(" · ", row)));
            case Block.Signatures signatures -> lines(signatures.sheet().title());
            case Block.Bars bars -> lines(bars.bars().stream().map(bar -> bar.label() + ": " + bar.words()));
            case Block.NewPage() -> "";
        };
    }

    private static String heading(Block.Heading heading) {
        return heading.level() > 2
                ? heading.text() + LINE
                : LINE + heading.text() + LINE + "-".repeat(heading.text().length()) + LINE + LINE;
    }

    private static String items(Block.Items items) {
        List<Item> list = items.items();
        return lines(IntStream.range(0, list.size())
                .mapToObj(index -> (items.mark() == Mark.NUMBER ? index + 1 + ". " : "- ") + item(list.get(index))));
    }

    private static String item(Item item) {
        return Stream.of(item.lead(), item.text(), item.quiet() == null ? null : "(" + item.quiet() + ")")
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static String voice(Voice voice) {
        var direction = voice.direction() == null ? "" : "(" + voice.direction() + ") ";
        return voice.role() + ": " + direction + voice.text();
    }

    private static String lines(String text) {
        return text + LINE + LINE;
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining(LINE, "", LINE + LINE));
    }
}
