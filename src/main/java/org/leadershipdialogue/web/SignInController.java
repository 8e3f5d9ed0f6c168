package org.leadershipdialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.leadershipdialogue.web.link.Replies;
import org.leadershipdialogue.web.link.SignIn;
import org.leadershipdialogue.web.link.SignIn.Answer;
import org.leadershipdialogue.web.link.SignIn.Asked;
import org.leadershipdialogue.web.link.SignedLinks;
import org.leadershipdialogue.web.link.WayIn;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Takes browsers back from Entra, and sends them on to their link if whoever signed in is the one it is for.
@Controller
class SignInController {

    /// In bytes: a token of Entra has two thousand.
    private static final int MOST = 32 << 10;

    private final SignIn signIn;
    private final WayIn door;
    private final SignedLinks links;
    private final DirectoryIds people;

    SignInController(SignIn signIn, WayIn door, SignedLinks links, DirectoryIds people) {
        this.signIn = signIn;
        this.door = door;
        this.links = links;
        this.people = people;
    }

    @PostMapping(SignIn.BACK)
    ResponseEntity<byte[]> back(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST);
        var sent = Entered.asked(new String(body, StandardCharsets.UTF_8));
        return signIn.asked(sent.get("state"))
                .map(asked -> switch (signIn.judge(asked, sent.get("id_token"))) {
                    case Answer.Somebody(String directoryId) -> known(asked, directoryId, request);
                    case Answer.Nobody() -> Replies.refused(Refusal.NOT_SIGNED_IN, asked.purpose(), request);
                    case Answer.OutOfReach() -> Replies.refused(Refusal.NO_SIGN_IN, asked.purpose(), request);
                })
                .orElseGet(() -> Replies.refused(Refusal.UNKNOWN, Purpose.DOWNLOAD, request));
    }

    private ResponseEntity<byte[]> known(Asked asked, String directoryId, HttpServletRequest request) {
        var purpose = asked.purpose();
        return door.before(
                purpose,
                asked.token(),
                request,
                grant -> Optional.of(
                        isFor(purpose, grant, directoryId)
                                ? Replies.seeOther(
                                                links.at(purpose, asked.token()).toString())
                                        .header(HttpHeaders.SET_COOKIE, signIn.cookie(purpose, grant))
                                        .body(new byte[0])
                                : door.somebodyElse(purpose, asked.token(), request)));
    }

    /// The links of offices name the directory id their reader had; for a file Teams is asked whose it is.
    private boolean isFor(Purpose purpose, Grant grant, String directoryId) {
        return switch (purpose) {
            case DOWNLOAD -> people.same(Download.of(grant.what()).sessionId(), grant.who(), directoryId);
            case ROLL_UP, INSIGHTS -> grant.what().getFirst().equalsIgnoreCase(directoryId);
        };
    }
}
