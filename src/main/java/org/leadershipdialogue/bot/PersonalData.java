package org.leadershipdialogue.bot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// What is kept of one person over all sessions, and their wish that it go.
///
/// Answers are not among it: once a question has closed nobody can tell whose they were.
@Component
public class PersonalData {

    private final List<KeepsPeople> keepers;
    private final Sessions sessions;
    private final List<ForgetsPeople> others;
    private final Keeping keeping;
    private final Writes writes;

    PersonalData(
            List<KeepsPeople> keepers, Sessions sessions, List<ForgetsPeople> others, Keeping keeping, Writes writes) {
        this.keepers = keepers;
        this.sessions = sessions;
        this.others = others;
        this.keeping = keeping;
        this.writes = writes;
    }

    /// The sessions in which the person can be recognized, the latest first; rehearsals are not kept.
    public List<Session> sessionsWith(String personId) {
        return keepers.stream()
                .flatMap(keeper -> keeper.sessionsWith(personId).stream())
                .distinct()
                .flatMap(id -> sessions.find(id).stream())
                .filter(session -> !session.chat().rehearsal())
                .sorted(Comparator.comparing(PersonalData::day).reversed())
                .toList();
    }

    private static LocalDate day(Session session) {
        return Optional.ofNullable(session.plan().setUp()).map(SetUp::date).orElse(LocalDate.MIN);
    }

    /// Whether this person led it, which the entity has to report.
    public boolean led(Session session, String personId) {
        Person leader = session.roles().facilitator();
        return leader != null && leader.id().equals(personId);
    }

    /// Whether nothing of it may be deleted.
    public boolean onHold(Session session) {
        return keeping.held().contains(session.id());
    }

    /// Takes the person out of every session that is over and on no hold.
    ///
    /// Their chat with the bot, and an office they hold there, is forgotten until they write again. Where they
    /// led they stay named as the leader, and go from the rest.
    ///
    /// @return from how many sessions they are gone
    public int erase(String personId) {
        List<Session> over = sessionsWith(personId).stream()
                .filter(session -> session.phase().isOver() && !onHold(session))
                .toList();
        for (Session session : over) {
            writes.inTransaction(() -> keepers.forEach(keeper -> keeper.forget(session.id(), personId)));
        }
        others.forEach(each -> each.forget(personId));
        return (int) over.stream().filter(session -> !led(session, personId)).count();
    }
}
