package org.leadershipdialogue.web.rollup;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.leadershipdialogue.web.link.Replies;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.rollup.View.Outcome;
import org.leadershipdialogue.web.visit.Admission;
import org.leadershipdialogue.web.visit.Entered;
import org.leadershipdialogue.web.visit.FormBody;
import org.leadershipdialogue.web.visit.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page of an entity's roll-up: shows a view of it, and hands what a form sent to its view.
@Controller
class PageController {

    private final Admission admission;
    private final Desks desks;
    private final List<View> views;

    PageController(Admission admission, Desks desks, List<View> views) {
        this.admission = admission;
        this.desks = desks;
        this.views = views;
    }

    @GetMapping("/roll-up/page/{visit}")
    ResponseEntity<byte[]> show(@PathVariable String visit, HttpServletRequest request) {
        return switch (admission.ask(Purpose.ROLL_UP, visit, request)) {
            case Admission.Answer.Refused(Refusal why) -> Replies.refused(why, Purpose.ROLL_UP, request);
            case Admission.Answer.Admitted(Visit guest) -> {
                var desk = desks.of(guest, Replies.words(request));
                var asked = Entered.asked(request.getQueryString());
                yield view(asked)
                        .map(view -> page(HttpStatus.OK, desk, view.draw(desk, asked, Map.of())))
                        .orElseGet(() -> gone(desk));
            }
        };
    }

    @PostMapping("/roll-up/page/{visit}")
    ResponseEntity<byte[]> send(@PathVariable String visit, HttpServletRequest request) {
        return switch (admission.ask(Purpose.ROLL_UP, visit, request)) {
            case Admission.Answer.Refused(Refusal why) -> Replies.refused(why, Purpose.ROLL_UP, request);
            case Admission.Answer.Admitted(Visit guest) -> received(desks.of(guest, Replies.words(request)), request);
        };
    }

    private ResponseEntity<byte[]> received(Desk desk, HttpServletRequest request) {
        try {
            var entered = FormBody.of(request);
            return admission.isOurs(desk.visit(), entered)
                    ? view(Entered.asked(request.getQueryString()))
                            .map(view -> carriedOut(view, desk, entered))
                            .orElseGet(() -> gone(desk))
                    : Replies.refused(Refusal.FOREIGN, Purpose.ROLL_UP, request);
        } catch (FormBody.TooLarge most) {
            return page(HttpStatus.CONTENT_TOO_LARGE, desk, Frame.message(desk, "roll-up.too-large"));
        } catch (FormBody.Unreadable nonsense) {
            return page(HttpStatus.BAD_REQUEST, desk, Frame.message(desk, "roll-up.unreadable"));
        } catch (IOException tooSlowOrGone) {
            return page(HttpStatus.REQUEST_TIMEOUT, desk, Frame.message(desk, "roll-up.too-slow"));
        }
    }

    private static ResponseEntity<byte[]> carriedOut(View view, Desk desk, Entered entered) {
        return switch (view.send(desk, entered)) {
            case Outcome.Done(Notice notice) ->
                Replies.seeOther("?done=" + notice.address()).body(new byte[0]);
            case Outcome.Mend(var wrong) ->
                page(HttpStatus.UNPROCESSABLE_CONTENT, desk, view.draw(desk, entered, wrong));
            case Outcome.Gone() -> gone(desk);
            case Outcome.Saved(var file) -> Replies.file(file).body(file.content());
        };
    }

    private Optional<View> view(Entered asked) {
        return views.stream()
                .filter(view -> view.name().equals(asked.get("show")))
                .findFirst();
    }

    private static ResponseEntity<byte[]> gone(Desk desk) {
        return page(HttpStatus.NOT_FOUND, desk, Frame.message(desk, "roll-up.gone"));
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, Desk desk, Html view) {
        return Replies.page(status, Frame.around(desk, view));
    }
}
