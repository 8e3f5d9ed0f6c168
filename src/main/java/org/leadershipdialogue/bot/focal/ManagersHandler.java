package org.leadershipdialogue.bot.focal;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.ReadyText;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.letter.EntityLetters;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.springframework.stereotype.Component;

/// Reminds the managers who have not reported: in Teams those who have a session planned with the bot, the others by
/// words ready to send.
@Component
class ManagersHandler implements EntityForm {

    private final RollUps rollUps;
    private final Sessions sessions;
    private final PersonalChats chats;
    private final Telling telling;
    private final RollUpView view;

    ManagersHandler(RollUps rollUps, Sessions sessions, PersonalChats chats, Telling telling, RollUpView view) {
        this.rollUps = rollUps;
        this.sessions = sessions;
        this.chats = chats;
        this.telling = telling;
        this.view = view;
    }

    @Override
    public FormId form() {
        return FormId.REMIND;
    }

    @Override
    public Form open(EntityTurn turn) {
        List<Missing> missing = rollUps.of(turn.year()).missing();
        return ReadyText.draw(
                form(),
                "focal.remind",
                text(turn, missing),
                view.viewer(turn.turn().language()),
                turn.spot());
    }

    /// Each is told alone, in the chat they have with the bot.
    @Override
    public Sent submit(EntityTurn turn) {
        var by = view.guide(turn.turn().language()).terms().heldBy();
        for (Session session : reachable(rollUps.of(turn.year()).missing())) {
            var setUp = session.plan().decided();
            telling.leader(
                    session,
                    "remind.in-chat",
                    "unit",
                    setUp.unit(),
                    "by",
                    Words.of(setUp.language()).date(by));
        }
        return new Sent.Taken();
    }

    private List<Session> reachable(List<Missing> missing) {
        return missing.stream()
                .flatMap(each -> Optional.ofNullable(each.session()).stream())
                .distinct()
                .flatMap(id -> sessions.find(id).stream())
                .filter(this::isReachable)
                .toList();
    }

    private boolean isReachable(Session session) {
        return session.roles().leader().map(Person::id).flatMap(chats::with).isPresent();
    }

    private ReadyText.View text(EntityTurn turn, List<Missing> missing) {
        return new ReadyText.View(
                EntityLetters.reminder(
                        view.guide(turn.turn().language()),
                        turn.turn().words(),
                        turn.turn().person().name()),
                addresses(missing),
                reachable(missing).size());
    }

    private static List<String> addresses(List<Missing> missing) {
        return missing.stream()
                .map(each -> each.who().email())
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList();
    }
}
