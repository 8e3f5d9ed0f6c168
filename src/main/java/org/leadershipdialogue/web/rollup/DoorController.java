package org.leadershipdialogue.web.rollup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.web.link.Browsers;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.LinkPage;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.leadershipdialogue.web.link.Replies;
import org.leadershipdialogue.web.link.SignedLinks;
import org.leadershipdialogue.web.link.WayIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The way from a link to the page: looking at the link does nothing, its button lets one browser in.
@Controller
class DoorController {

    private final WayIn door;
    private final Admission admission;
    private final Opening opening;
    private final Browsers browsers;
    private final Guides guides;

    DoorController(WayIn door, Admission admission, Opening opening, Browsers browsers, Guides guides) {
        this.door = door;
        this.admission = admission;
        this.opening = opening;
        this.browsers = browsers;
        this.guides = guides;
    }

    @GetMapping("/roll-up/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        return behind(token, request, grant -> Replies.page(HttpStatus.OK, offer(Way.guest(grant), request)));
    }

    @PostMapping("/roll-up/{token}")
    ResponseEntity<byte[]> open(@PathVariable String token, HttpServletRequest request) {
        var browser = browsers.asking(Purpose.ROLL_UP, request);
        return behind(
                token,
                request,
                grant -> opening.by(grant, browser)
                        .map(visit -> Replies.seeOther("page/" + visit.id())
                                .header(
                                        HttpHeaders.SET_COOKIE,
                                        browsers.cookie(Purpose.ROLL_UP, browser, Visits.LONGEST))
                                .body(new byte[0]))
                        .orElseGet(() -> Replies.refused(Refusal.ELSEWHERE, Purpose.ROLL_UP, request)));
    }

    private ResponseEntity<byte[]> behind(
            String token, HttpServletRequest request, Function<Grant, ResponseEntity<byte[]>> answer) {
        return door.behind(Purpose.ROLL_UP, token, request, grant -> {
            var guest = Way.guest(grant);
            return guides.find(guest.year().guideId()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            admission.serves(guest)
                                    ? answer.apply(grant)
                                    : Replies.refused(Refusal.NOT_YOURS, Purpose.ROLL_UP, request));
        });
    }

    private static String offer(Visit.Guest guest, HttpServletRequest request) {
        var words = Replies.words(request);
        return LinkPage.offer(
                words,
                words.say("roll-up.page-of", "entity", guest.year().entity()),
                words.say("link.for", "name", guest.who().name()) + " " + words.say("roll-up.page-is"),
                words.say("roll-up.open"),
                words.say("roll-up.once", "minutes", SignedLinks.LIFE.toMinutes()));
    }
}
