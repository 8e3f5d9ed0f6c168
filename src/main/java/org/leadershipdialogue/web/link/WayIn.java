package org.leadershipdialogue.web.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Lets in whoever comes by a link of ours while it works, and tells all others why not.
@Component
public final class WayIn {

    private final SignedLinks links;
    private final SignIn signIn;

    WayIn(SignedLinks links, SignIn signIn) {
        this.links = links;
        this.signIn = signIn;
    }

    /// What `answer` makes of the link's grant, or a refusal; or the way to sign in, where that is asked for first.
    ///
    /// @param answer empty if there is nothing behind the link
    public ResponseEntity<byte[]> behind(
            Purpose purpose,
            String token,
            HttpServletRequest request,
            Function<Grant, Optional<ResponseEntity<byte[]>>> answer) {
        return before(
                purpose,
                token,
                request,
                grant -> signIn.asks(grant, request)
                        ? Optional.of(asked(purpose, token, request))
                        : answer.apply(grant));
    }

    /// The same, whoever it is that asks.
    public ResponseEntity<byte[]> before(
            Purpose purpose,
            String token,
            HttpServletRequest request,
            Function<Grant, Optional<ResponseEntity<byte[]>>> answer) {
        var grant = links.read(purpose, token);
        if (grant.filter(links::isOver).isPresent()) {
            return Replies.refused(Refusal.OVER, purpose, request);
        }
        return grant.flatMap(answer).orElseGet(() -> Replies.refused(Refusal.UNKNOWN, purpose, request));
    }

    /// Somebody has signed in who is not the one the link is for.
    public ResponseEntity<byte[]> somebodyElse(Purpose purpose, String token, HttpServletRequest request) {
        var page = LinkPage.somebodyElse(purpose, signIn.address(purpose, token, true), Replies.words(request));
        return Replies.page(HttpStatus.FORBIDDEN, page);
    }

    private ResponseEntity<byte[]> asked(Purpose purpose, String token, HttpServletRequest request) {
        var page = LinkPage.signIn(signIn.address(purpose, token, false), Replies.words(request));
        return Replies.page(request.getMethod().equals("GET") ? HttpStatus.OK : HttpStatus.FORBIDDEN, page);
    }
}
