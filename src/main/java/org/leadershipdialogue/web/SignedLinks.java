package org.leadershipdialogue.web;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Signatures;
import org.springframework.stereotype.Component;

/// Writes a grant into the link itself, sealed so that no address bar or log shows who or what, and signed so that
/// not a character of it can be changed.
@Component
final class SignedLinks implements Links {

    private static final String PURPOSE = "download\n";

    private final Seal seal;
    private final Signatures signatures;
    private final PublicUrl publicUrl;
    private final Fetches fetches;
    private final Clock clock;

    SignedLinks(Seal seal, Signatures signatures, PublicUrl publicUrl, Fetches fetches, Clock clock) {
        this.seal = seal;
        this.signatures = signatures;
        this.publicUrl = publicUrl;
        this.fetches = fetches;
        this.clock = clock;
    }

    @Override
    public URI to(String sessionId, Copy copy, Person who) {
        var until = clock.instant().plus(LIFE);
        var grant = new Grant(UUID.randomUUID().toString(), sessionId, copy, who, until);
        var sealed = seal.seal(grant.text());
        // The seal alone would let the unused bits of its last character be changed.
        return publicUrl.resolve("/downloads/" + sealed + "." + signatures.sign(PURPOSE + sealed));
    }

    @Override
    public boolean fetched(String sessionId, Paper paper) {
        return fetches.any(sessionId, paper);
    }

    /// The grant of a link we made, however old; empty for anything else.
    Optional<Grant> read(String token) {
        var dot = token.lastIndexOf('.');
        if (dot < 0 || !signatures.verify(PURPOSE + token.substring(0, dot), token.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(Grant.of(seal.open(token.substring(0, dot))));
    }

    boolean isOver(Grant grant) {
        return !clock.instant().isBefore(grant.until());
    }
}
