package org.leadershipdialogue.web.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.InsightPapers;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.leadershipdialogue.web.link.Replies;
import org.leadershipdialogue.web.visit.Admission;
import org.leadershipdialogue.web.visit.Entered;
import org.leadershipdialogue.web.visit.FormBody;
import org.leadershipdialogue.web.visit.Trace;
import org.leadershipdialogue.web.visit.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Shows the page of a year, and hands it out as a file; who had it is noted.
@Controller
class InsightController {

    static final List<Format> KINDS = List.of(Format.PDF, Format.XLSX, Format.CSV);

    private final Admission admission;
    private final InsightPapers papers;
    private final Guides guides;
    private final Trace trace;

    InsightController(Admission admission, InsightPapers papers, Guides guides, Trace trace) {
        this.admission = admission;
        this.papers = papers;
        this.guides = guides;
        this.trace = trace;
    }

    @GetMapping("/insights/page/{visit}")
    ResponseEntity<byte[]> show(@PathVariable String visit, HttpServletRequest request) {
        return switch (admission.ask(Purpose.INSIGHTS, visit, request)) {
            case Admission.Answer.Refused(Refusal why) -> Replies.refused(why, Purpose.INSIGHTS, request);
            case Admission.Answer.Admitted(Visit guest) -> page(guest, request);
        };
    }

    @PostMapping("/insights/page/{visit}")
    ResponseEntity<byte[]> save(@PathVariable String visit, HttpServletRequest request) {
        return switch (admission.ask(Purpose.INSIGHTS, visit, request)) {
            case Admission.Answer.Refused(Refusal why) -> Replies.refused(why, Purpose.INSIGHTS, request);
            case Admission.Answer.Admitted(Visit guest) -> file(guest, request);
        };
    }

    private ResponseEntity<byte[]> page(Visit visit, HttpServletRequest request) {
        var words = Replies.words(request);
        var year = year(request);
        var view = new InsightPage(
                papers.report(year.id(), words), words, year, guides.all(), admission.token(visit), visit.who());
        return Replies.page(HttpStatus.OK, view.draw());
    }

    private ResponseEntity<byte[]> file(Visit visit, HttpServletRequest request) {
        var kind =
                entered(request).filter(form -> admission.isOurs(visit, form)).flatMap(InsightController::kind);
        if (kind.isEmpty()) {
            return Replies.refused(Refusal.FOREIGN, Purpose.INSIGHTS, request);
        }
        var file = papers.write(
                year(request).id(), kind.get(), Replies.words(request).locale());
        trace.note(visit.guest(), kind.get().name());
        return Replies.file(file).body(file.content());
    }

    private static Optional<Entered> entered(HttpServletRequest request) {
        try {
            return Optional.of(FormBody.of(request));
        } catch (FormBody.TooLarge | FormBody.Unreadable | IOException nothingOfOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Format> kind(Entered form) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(form.get("kind")))
                .findFirst();
    }

    /// The year the address asks for; the latest where it asks for none we have.
    private Guide year(HttpServletRequest request) {
        return guides.find(Entered.asked(request.getQueryString()).get("year")).orElseGet(guides::latest);
    }
}
