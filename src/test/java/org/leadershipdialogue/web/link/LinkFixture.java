package org.leadershipdialogue.web.link;

import java.net.URI;
import java.time.Clock;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Secret;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

/// The way in of one process.
public record LinkFixture(SignedLinks links, WayIn door, Browsers browsers, Bindings bindings, SignIn signIn) {

    public static final EntraSignIn NO_SIGN_IN = new EntraSignIn(null, null, URI.create("https://login.example.org"));

    public static LinkFixture of(TestDatabase database, Secret secret, String publicUrl, Clock clock) {
        return of(database, secret, publicUrl, clock, NO_SIGN_IN);
    }

    /// Where this asks for a sign-in.
    public static LinkFixture of(
            TestDatabase database, Secret secret, String publicUrl, Clock clock, EntraSignIn entra) {
        var url = new PublicUrl(new MockEnvironment().withProperty("dialogue.public-url", publicUrl));
        var links = new SignedLinks(new Seal(secret), new Signatures(secret), url, clock);
        var signIn = new SignIn(entra, new Seal(secret), new Signatures(secret), url, clock);
        return new LinkFixture(links, new WayIn(links, signIn), new Browsers(url), bindings(database, clock), signIn);
    }

    /// Where a browser signs in for this link.
    public URI signInFor(Purpose purpose, String token) {
        return signIn.address(purpose, token, false);
    }

    public static Bindings bindings(TestDatabase database, Clock clock) {
        return new Bindings(database.writes(), database.jdbc(), clock);
    }
}
