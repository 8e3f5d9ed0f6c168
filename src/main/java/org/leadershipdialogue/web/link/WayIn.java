package org.leadershipdialogue.web.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Lets in whoever comes by a link of ours while it works, and tells all others why not.
@Component
public final class WayIn {

    private final SignedLinks links;

    WayIn(SignedLinks links) {
        this.links = links;
    }

    /// What `answer` makes of the link's grant, or a refusal.
    ///
    /// @param answer empty if there is nothing behind the link
    public ResponseEntity<byte[]> behind(
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
}
