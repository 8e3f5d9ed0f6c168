package org.leadershipdialogue.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.export.model.Document;
import org.leadershipdialogue.export.model.Occasion;
import org.leadershipdialogue.export.model.ReadingPack;
import org.leadershipdialogue.export.model.RunningSheet;
import org.leadershipdialogue.export.model.SignInSheet;
import org.leadershipdialogue.export.write.Csv;
import org.leadershipdialogue.export.write.Pdf;
import org.leadershipdialogue.export.write.PlainText;
import org.leadershipdialogue.export.write.Xlsx;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Agenda;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// Writes papers from the session, its Guide and its register as they stand.
@Component
final class SessionPapers implements Papers {

    private static final Person NOBODY = new Person("", "");

    private final Sessions sessions;
    private final Guides guides;
    private final Register register;

    SessionPapers(Sessions sessions, Guides guides, Register register) {
        this.sessions = sessions;
        this.guides = guides;
        this.register = register;
    }

    @Override
    public Optional<String> title(String sessionId, Copy copy) {
        return occasion(sessionId, copy).map(occasion -> title(occasion, copy.paper()));
    }

    @Override
    public Optional<PaperFile> write(String sessionId, Copy copy) {
        return occasion(sessionId, copy).map(occasion -> {
            var title = title(occasion, copy.paper());
            var name =
                    title + ", " + occasion.setUp().date() + "." + copy.format().extension();
            return new PaperFile(title, name, copy.format().mediaType(), content(sessionId, occasion, copy));
        });
    }

    private byte[] content(String sessionId, Occasion occasion, Copy copy) {
        return switch (copy.paper()) {
            case SIGN_IN_SHEET -> written(sheet(sessionId, occasion), occasion, copy.format());
            case READING_PACK -> written(ReadingPack.of(occasion), copy.format());
            case RUNNING_SHEET -> written(RunningSheet.of(occasion), copy.format());
        };
    }

    private SignInSheet sheet(String sessionId, Occasion occasion) {
        SignInSheet sheet = SignInSheet.of(occasion, register.entries(sessionId));
        return register.closedAt(sessionId)
                .or(() -> sessions.find(sessionId).flatMap(Session::endedAt))
                .flatMap(closed -> register.correctedAfter(sessionId, closed))
                .map(last -> sheet.amended(occasion, LocalDate.ofInstant(last, ZoneOffset.UTC)))
                .orElse(sheet);
    }

    private static byte[] written(SignInSheet sheet, Occasion occasion, Format format) {
        return switch (format) {
            case CSV -> Csv.of(sheet);
            case XLSX -> Xlsx.of(sheet);
            case PDF, TEXT -> written(sheet.onPaper(title(occasion, Paper.SIGN_IN_SHEET)), format);
        };
    }

    private static byte[] written(Document document, Format format) {
        return format == Format.PDF ? Pdf.of(document) : PlainText.of(document);
    }

    private static String title(Occasion occasion, Paper paper) {
        var words = occasion.words();
        var guide = occasion.guide();
        var what = switch (paper) {
            case SIGN_IN_SHEET -> guide.forms().signInSheet().title();
            case READING_PACK -> words.say("paper.reading-pack", "title", guide.title());
            case RUNNING_SHEET -> words.say("paper.running-sheet", "title", guide.title());
        };
        return what + ", " + occasion.setUp().unit();
    }

    private Optional<Occasion> occasion(String sessionId, Copy copy) {
        return sessions.find(sessionId)
                .flatMap(session -> Optional.ofNullable(session.plan().setUp())
                        .flatMap(setUp -> guides.find(session.guideId())
                                .map(guide -> occasion(session, setUp, guide.in(language(setUp, copy))))));
    }

    private static Locale language(SetUp setUp, Copy copy) {
        return copy.language() == null ? setUp.language() : copy.language();
    }

    private static Occasion occasion(Session session, SetUp setUp, Edition guide) {
        var leader = session.roles().leader().orElse(NOBODY);
        return new Occasion(guide, setUp, agenda(session, setUp, guide), leader);
    }

    /// Until the group has chosen, any of the stories may be the one.
    private static Agenda agenda(Session session, SetUp setUp, Edition guide) {
        List<String> all = guide.scenarios().stream().map(Scenario::id).toList();
        return setUp.groupVotes() && !chosen(session)
                ? Planner.plan(guide, setUp, all).agenda()
                : session.plan().agenda();
    }

    private static boolean chosen(Session session) {
        return session.plan().agenda().stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .anyMatch(stop -> session.progress().latest(stop.key()).isPresent());
    }
}
