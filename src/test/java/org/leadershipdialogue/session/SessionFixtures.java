package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadershipdialogue.session.Stop.Kind;

/// Sessions at well-known places, led by Leila, with a small agenda of ten stops.
public final class SessionFixtures {

    public static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");
    public static final Person LEILA = new Person("leila", "Leila Haddad");
    public static final Person TOMAS = new Person("tomas", "Tomás Rivera");
    public static final Person JOAO = new Person("joao", "João Matos");
    public static final Person AMINA = new Person("amina", "Amina Diallo");

    private SessionFixtures() {}

    /// Greeted, not set up.
    public static Session newSession() {
        return Session.greet("k3f9", new Chat("chat", "tenant", null), "2023", Roles.of(LEILA));
    }

    /// Set up, sign-in not open.
    public static Session readySession() {
        Roles roles = Roles.of(LEILA).ledBy(LEILA).watchedBy(List.of(TOMAS));
        return done(SettingUp.setUp(newSession(), plan(), roles, LEILA, Standing.ORGANIZER));
    }

    /// At the sign-in, at noon.
    public static Session openSession() {
        return done(readySession().open(new Tap(0, LEILA, NOON)));
    }

    /// At a stop, reached by pressing *Next* with nobody writing, a minute each.
    public static Session sessionAt(String stop) {
        Session session = openSession();
        for (int minute = 1; !session.present().stop().equals(stop); minute++) {
            session = done(Moving.next(
                    session, new Tap(session.progress().moves(), LEILA, NOON.plus(Duration.ofMinutes(minute))), 0));
        }
        return session;
    }

    public static Plan plan() {
        SetUp setUp = new SetUp(
                "Office for River Basins",
                "Data and Mapping",
                21,
                LocalDate.of(2023, 11, 14),
                null,
                Locale.ENGLISH,
                List.of("1"),
                Set.of(),
                true);
        return new Plan(
                setUp,
                new Agenda(List.of(
                        stop("sign-in", Kind.SIGN_IN, 2),
                        stop("introduction-1", Kind.TOPIC, 8),
                        stop("opening", Kind.OPENING, 10),
                        stop("vote", Kind.VOTE, 5),
                        stop("scenario-1", Kind.SCENARIO, 5),
                        stop("question-1.1", Kind.QUESTION, 10),
                        stop("question-1.2", Kind.QUESTION, 10),
                        stop("question-1.3", Kind.QUESTION, 10),
                        stop("messages-1", Kind.MESSAGES, 3),
                        stop("recap", Kind.RECAP, 5))));
    }

    public static Stop stop(String key, Kind kind, int minutes) {
        return new Stop(key, kind, null, Duration.ofMinutes(minutes));
    }

    /// What the session is after a decision that must have been taken.
    public static Session done(Decision decision) {
        return ((Decision.Done) decision).session();
    }

    /// A session at its first question, under that id and in that chat.
    static Session renamed(String id, String conversation) {
        Session session = sessionAt("question-1.1");
        return new Session(
                id,
                new Chat(conversation, "tenant", null),
                List.of(),
                session.guideId(),
                session.phase(),
                session.plan(),
                session.roles(),
                session.progress(),
                session.time(),
                0);
    }
}
