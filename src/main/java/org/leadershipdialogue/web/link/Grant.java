package org.leadershipdialogue.web.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipdialogue.session.Person;

/// What a link allows: one person to reach one thing until a moment.
///
/// @param id one of its own for every link made
/// @param what the thing, in the words of its purpose; any text
public record Grant(String id, List<String> what, Person who, Instant until) {

    private static final String BETWEEN = "&";
    private static final int BEFORE_WHAT = 4;

    public Grant {
        what = List.copyOf(what);
    }

    /// The grant as one text.
    String text() {
        var until = Long.toString(this.until.toEpochMilli());
        return Stream.concat(Stream.of(id, until, who.id(), who.name()), what.stream())
                .map(field -> URLEncoder.encode(field, UTF_8))
                .collect(Collectors.joining(BETWEEN));
    }

    /// Reads what [#text()] wrote.
    static Grant of(String text) {
        var fields = Arrays.stream(text.split(BETWEEN, -1))
                .map(field -> URLDecoder.decode(field, UTF_8))
                .toList();
        var until = Instant.ofEpochMilli(Long.parseLong(fields.get(1)));
        var what = fields.subList(BEFORE_WHAT, fields.size());
        return new Grant(fields.getFirst(), what, new Person(fields.get(2), fields.get(3)), until);
    }
}
