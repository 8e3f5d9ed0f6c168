package org.leadershipdialogue.web.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Signatures;
import org.springframework.stereotype.Component;

/// Writes a grant into the link itself, sealed so that no address bar or log shows who or what, and signed so that
/// not a character of it can be changed.
@Component
public final class SignedLinks {

    /// How long a link works.
    public static final Duration LIFE = Duration.ofMinutes(15);

    private final Seal seal;
    private final Signatures signatures;
    private final PublicUrl publicUrl;
    private final Clock clock;

    SignedLinks(Seal seal, Signatures signatures, PublicUrl publicUrl, Clock clock) {
        this.seal = seal;
        this.signatures = signatures;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /// A link for this person alone to this thing.
    public URI to(Purpose purpose, List<String> what, Person who) {
        var until = clock.instant().plus(LIFE);
        var sealed = seal.seal(new Grant(UUID.randomUUID().toString(), what, who, until).text());
        // The seal alone would let the unused bits of its last character be changed.
        return at(purpose, sealed + "." + signatures.sign(signed(purpose, sealed)));
    }

    /// The link of this token.
    public URI at(Purpose purpose, String token) {
        return publicUrl.resolve(purpose.path() + "/" + token);
    }

    /// The grant of a link we made for this purpose, however old; empty for anything else.
    public Optional<Grant> read(Purpose purpose, String token) {
        var dot = token.lastIndexOf('.');
        if (dot < 0 || !signatures.verify(signed(purpose, token.substring(0, dot)), token.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(Grant.of(seal.open(token.substring(0, dot))));
    }

    /// Whether the time of the link is over.
    public boolean isOver(Grant grant) {
        return !clock.instant().isBefore(grant.until());
    }

    private static String signed(Purpose purpose, String sealed) {
        return purpose.name() + "\n" + sealed;
    }
}
