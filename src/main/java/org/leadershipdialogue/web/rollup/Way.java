package org.leadershipdialogue.web.rollup;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.RollUpLinks;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;
import org.springframework.stereotype.Component;

/// Says in a link's words whose roll-up it leads to, and how Teams vouched for the person.
@Component
final class Way implements RollUpLinks {

    private final SignedLinks links;

    Way(SignedLinks links) {
        this.links = links;
    }

    @Override
    public URI to(EntityYear year, Person who, Identity identity) {
        var words = List.of(year.entity(), year.guideId(), told(identity.directoryId()), told(identity.email()));
        return links.to(Purpose.ROLL_UP, words, who);
    }

    /// Whom a link of [#to] lets in.
    static Visit.Guest guest(Grant grant) {
        var words = grant.what();
        var year = new EntityYear(words.getFirst(), words.get(1));
        return new Visit.Guest(year, grant.who(), identity(words.get(2), words.get(3)));
    }

    static Identity identity(String directoryId, String email) {
        return new Identity(directoryId.isEmpty() ? null : directoryId, email.isEmpty() ? null : email);
    }

    static String told(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
