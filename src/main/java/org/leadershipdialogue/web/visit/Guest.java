package org.leadershipdialogue.web.visit;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;

/// Whom a link lets in, where, and how Teams vouched for them.
///
/// @param what of the pages of a purpose, in its own words
public record Guest(Purpose purpose, List<String> what, Person who, Identity identity) {

    public Guest {
        what = List.copyOf(what);
    }

    /// A link for this guest alone.
    public URI link(SignedLinks links) {
        var vouched = Stream.of(told(identity.directoryId()), told(identity.email()));
        return links.to(purpose, Stream.concat(vouched, what.stream()).toList(), who);
    }

    /// The guest of such a link.
    static Guest of(Purpose purpose, Grant grant) {
        var words = grant.what();
        return new Guest(
                purpose, words.subList(2, words.size()), grant.who(), identity(words.getFirst(), words.get(1)));
    }

    static Identity identity(String directoryId, String email) {
        return new Identity(directoryId.isEmpty() ? null : directoryId, email.isEmpty() ? null : email);
    }

    static String told(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
