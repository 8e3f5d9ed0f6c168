package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipdialogue.guide.Statement;
import org.leadershipdialogue.language.Words;

/// Text a client renders as Markdown: ours, the Guide's, or data made harmless. There is no other way into a
/// [TextBlock], so nothing anybody typed can turn the rest of a card bold or become a link.
public record Markdown(@JsonValue String text) {

    /// Longest piece of data drawn, in characters; forms accept less, this guards the card's size.
    public static final int LONGEST = 1500;

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]()#<>~|!&]");
    private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern MOMENT = Pattern.compile("\\{\\{TIME\\(.{10}T(.{5})[^)]*\\)}}");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /// The Guide's words: plain text, whose signs stay signs.
    public static Markdown guide(String text) {
        String signs = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return new Markdown(LIST_START.matcher(signs).replaceAll("$1\\\\$2$3"));
    }

    /// The Guide's words with `{leader}` standing for a name.
    public static Markdown guide(String text, String leader) {
        return new Markdown(Arrays.stream(text.split("\\{leader}", -1))
                .map(part -> guide(part).text)
                .collect(Collectors.joining(data(leader).text)));
    }

    /// A line of the Guide with the words to remember in bold.
    public static Markdown guide(Statement statement) {
        Markdown text = guide(statement.text());
        return statement.lead() == null ? text : guide(statement.lead()).bold().then(" ", text);
    }

    /// Lines as a list, which a screen reader announces as one.
    public static Markdown items(List<Markdown> items, boolean numbered) {
        return new Markdown(IntStream.range(0, items.size())
                .mapToObj(i -> (numbered ? i + 1 + ". " : "- ") + items.get(i).text)
                .collect(Collectors.joining("\n")));
    }

    /// Words of a bundle, which may use Markdown.
    public static Markdown ours(String text) {
        return new Markdown(text);
    }

    /// What a person typed or is called: every sign escaped, in an isolate that takes its direction from its own
    /// first strong letter.
    public static Markdown data(String text) {
        return new Markdown(lines(text).map(Markdown::escaped).collect(Collectors.joining("\n\n")));
    }

    /// The message of this key; strings among the arguments are data, instants become the reader's own clock time.
    public static Markdown say(Words words, String key, Object... namesAndValues) {
        return new Markdown(words.say(key, arguments(namesAndValues, true)));
    }

    /// The message of this key for places that render no Markdown: labels of buttons, tooltips, choices.
    public static String plainly(Words words, String key, Object... namesAndValues) {
        return words.say(key, arguments(namesAndValues, false));
    }

    /// Several pieces of data joined as this language joins a list.
    public static Markdown list(Words words, List<String> data) {
        return new Markdown(
                words.list(data.stream().map(each -> data(each).text).toList()));
    }

    /// A moment as each reader's own clock shows it; Teams resolves it in the client.
    public static Markdown time(Instant at) {
        return new Markdown("{{TIME(" + at.truncatedTo(ChronoUnit.SECONDS) + ")}}");
    }

    /// A moment's day as each reader's own calendar shows it.
    public static Markdown day(Instant at) {
        return new Markdown("{{DATE(" + at.truncatedTo(ChronoUnit.SECONDS) + ", SHORT)}}");
    }

    /// Data for a place that renders no Markdown, where a client might try to all the same.
    public static String plain(String data) {
        return lines(data).map(Markdown::disarmed).map(Markdown::isolated).collect(Collectors.joining(" "));
    }

    /// The same without Markdown, for places that render none; a moment is given in UTC there.
    public String plain() {
        String unescaped = ESCAPED.matcher(text.replace("**", "")).replaceAll("$1");
        return MOMENT.matcher(unescaped).replaceAll("$1 UTC");
    }

    public Markdown bold() {
        return new Markdown("**" + text + "**");
    }

    public Markdown then(String separator, Markdown other) {
        return new Markdown(text + separator + other.text);
    }

    private static Object[] arguments(Object[] namesAndValues, boolean markdown) {
        Object[] safe = Arrays.copyOf(namesAndValues, namesAndValues.length);
        for (int i = 1; i < safe.length; i += 2) {
            safe[i] = argument(safe[i], markdown);
        }
        return safe;
    }

    private static Object argument(Object value, boolean markdown) {
        return switch (value) {
            case Markdown already -> already.text;
            case Instant at -> time(at).text;
            case String data -> markdown ? data(data).text : plain(data);
            default -> value;
        };
    }

    private static Stream<String> lines(String text) {
        String cut = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return cut.lines()
                .map(line -> UNSEEN.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty());
    }

    private static String escaped(String line) {
        String signs = SPECIAL.matcher(disarmed(line)).replaceAll("\\\\$0");
        return isolated(LIST_START.matcher(signs).replaceAll("$1\\\\$2$3"));
    }

    // Two braces would start a date function of the client, "](" a link.
    private static String disarmed(String line) {
        return line.replace("{{", "{\u2060{").replace("](", "]\u2060(");
    }

    private static String isolated(String line) {
        return ISOLATE + line + END_OF_ISOLATE;
    }
}
