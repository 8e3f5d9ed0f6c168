package org.leadershipdialogue.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadershipdialogue.web.link.Browsers;
import org.leadershipdialogue.web.link.Grant;
import org.leadershipdialogue.web.link.Refusal;
import org.leadershipdialogue.web.link.Replies;
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

    private static final String DOORS = "/{place:roll-up|insights}/{token}";

    private final WayIn door;
    private final Places places;
    private final Opening opening;
    private final Browsers browsers;

    DoorController(WayIn door, Places places, Opening opening, Browsers browsers) {
        this.door = door;
        this.places = places;
        this.opening = opening;
        this.browsers = browsers;
    }

    @GetMapping(DOORS)
    ResponseEntity<byte[]> show(@PathVariable String place, @PathVariable String token, HttpServletRequest request) {
        var here = places.at(place).orElseThrow();
        return behind(
                here,
                token,
                request,
                (grant, guest) -> Replies.page(HttpStatus.OK, here.offer(guest, Replies.words(request))));
    }

    @PostMapping(DOORS)
    ResponseEntity<byte[]> open(@PathVariable String place, @PathVariable String token, HttpServletRequest request) {
        var here = places.at(place).orElseThrow();
        var browser = browsers.asking(here.purpose(), request);
        return behind(
                here,
                token,
                request,
                (grant, guest) -> opening.by(grant, guest, browser)
                        .map(visit -> Replies.seeOther("page/" + visit.id())
                                .header(
                                        HttpHeaders.SET_COOKIE,
                                        browsers.cookie(here.purpose(), browser, Visits.LONGEST))
                                .body(new byte[0]))
                        .orElseGet(() -> Replies.refused(Refusal.ELSEWHERE, here.purpose(), request)));
    }

    private ResponseEntity<byte[]> behind(
            Place place,
            String token,
            HttpServletRequest request,
            BiFunction<Grant, Guest, ResponseEntity<byte[]>> answer) {
        return door.behind(place.purpose(), token, request, grant -> {
            var guest = Guest.of(place.purpose(), grant);
            return Optional.of(guest)
                    .filter(place::exists)
                    .map(known -> place.admits(known)
                            ? answer.apply(grant, known)
                            : Replies.refused(Refusal.NOT_YOURS, place.purpose(), request));
        });
    }
}
