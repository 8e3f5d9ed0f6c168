package org.leadershipdialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.export.Papers;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.Browser;
import org.leadershipdialogue.web.link.Browsers;
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

/// Hands out files behind links: looking at a link shows what it is, pressing its button gets the file.
///
/// Two steps, because chats and mail scanners open every link they see.
@Controller
class DownloadController {

    private final WayIn door;
    private final Papers papers;
    private final Fetches fetches;
    private final Browsers browsers;

    DownloadController(WayIn door, Papers papers, Fetches fetches, Browsers browsers) {
        this.door = door;
        this.papers = papers;
        this.fetches = fetches;
        this.browsers = browsers;
    }

    @GetMapping("/downloads/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        return door.behind(Purpose.DOWNLOAD, token, request, grant -> {
            var download = Download.of(grant.what());
            return papers.title(download.sessionId(), download.copy())
                    .map(title ->
                            Replies.page(HttpStatus.OK, offer(download, grant.who(), title, Replies.words(request))));
        });
    }

    @PostMapping("/downloads/{token}")
    ResponseEntity<byte[]> get(@PathVariable String token, HttpServletRequest request) {
        var browser = browsers.asking(Purpose.DOWNLOAD, request);
        // Written before the link is bound: a paper that cannot be written must not use the link up.
        return door.behind(Purpose.DOWNLOAD, token, request, grant -> {
            var download = Download.of(grant.what());
            return papers.write(download.sessionId(), download.copy())
                    .map(file -> fetches.allow(grant, browser)
                            ? handedOut(file, browser)
                            : Replies.refused(Refusal.ELSEWHERE, Purpose.DOWNLOAD, request));
        });
    }

    private ResponseEntity<byte[]> handedOut(PaperFile file, Browser browser) {
        return Replies.file(file)
                .header(HttpHeaders.SET_COOKIE, browsers.cookie(Purpose.DOWNLOAD, browser, SignedLinks.LIFE))
                .body(file.content());
    }

    private static String offer(Download download, Person who, String title, Words words) {
        var whom = words.say("link.for", "name", who.name());
        return LinkPage.offer(
                words,
                title,
                download.copy().paper() == Paper.SIGN_IN_SHEET ? whom + " " + words.say("download.names") : whom,
                words.say("download.get"),
                words.say("download.once", "minutes", SignedLinks.LIFE.toMinutes()));
    }
}
