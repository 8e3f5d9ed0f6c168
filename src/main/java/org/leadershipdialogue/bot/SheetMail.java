package org.leadershipdialogue.bot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.mail.Letter;
import org.leadershipdialogue.mail.Letter.Enclosure;
import org.leadershipdialogue.mail.Mailbox;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The letter with which the sign-in sheet goes to the focal points of an entity, and never to the Ethics Office.
@Component
public class SheetMail {

    private final FocalPoints focalPoints;
    private final Guides guides;
    private final LeaderPapers counts;
    private final Papers papers;
    private final Mailbox mailbox;

    SheetMail(FocalPoints focalPoints, Guides guides, LeaderPapers counts, Papers papers, Mailbox mailbox) {
        this.focalPoints = focalPoints;
        this.guides = guides;
        this.counts = counts;
        this.papers = papers;
        this.mailbox = mailbox;
    }

    /// The letter without its enclosures, in the language of the room.
    public record Ready(String subject, List<String> paragraphs) {}

    /// The addresses it goes to; none where nobody is configured, or by a directory id alone.
    public List<String> to(Session session) {
        String ethicsOffice =
                Objects.requireNonNullElse(guide(session).support().contact().email(), "");
        return focalPoints.addresses(session.plan().decided().entity()).stream()
                .filter(address -> !address.equalsIgnoreCase(ethicsOffice))
                .toList();
    }

    /// Whether we can send it; a rehearsal's sheet goes nowhere.
    public boolean sends(Session session) {
        return mailbox.exists() && !session.chat().rehearsal() && !to(session).isEmpty();
    }

    /// What the letter says.
    ///
    /// @param by who hands the sheet in
    public Ready ready(Session session, Person by) {
        Locale language = session.plan().decided().language();
        Words words = Words.of(language);
        SetUp setUp = session.plan().decided();
        String leader = session.roles().leader().map(Person::name).orElse("–");
        return new Ready(
                words.say("hand-in.subject", "unit", setUp.unit(), "date", setUp.date()),
                List.of(
                        words.say("hand-in.opening"),
                        words.say(
                                "hand-in.whose", "unit", setUp.unit(), "entity", setUp.entity(), "date", setUp.date()),
                        words.say(
                                "hand-in.facts",
                                "leader",
                                leader,
                                "participants",
                                counts.participants(session, guide(session)),
                                "personnel",
                                setUp.personnel()),
                        words.say("hand-in.names", "name", by.name())));
    }

    /// Sends it with the sheet as it stands now.
    ///
    /// @param id the same for the same request
    /// @throws Mailbox.NotSent if the mail server did not take it
    public void send(Session session, Person by, String id) {
        Ready ready = ready(session, by);
        List<Enclosure> sheets = Stream.of(Format.PDF, Format.XLSX)
                .flatMap(format -> papers.write(session.id(), Copy.of(Paper.SIGN_IN_SHEET, format)).stream())
                .map(file -> new Enclosure(file.name(), file.mediaType(), file.content()))
                .toList();
        String text = String.join("\n\n", ready.paragraphs());
        mailbox.send(new Letter(id, to(session), ready.subject(), text, sheets));
    }

    private Edition guide(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition();
    }
}
