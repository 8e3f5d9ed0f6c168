package org.leadershipdialogue.bot.chat;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Answers a presser with their own view of the card they pressed, as things are now.
@Component
public class Replies {

    private final Sessions sessions;
    private final Drawer drawer;
    private final Arrivals arrivals;
    private final boolean inCard;

    Replies(Sessions sessions, Drawer drawer, Arrivals arrivals, TeamsSettings settings) {
        this.sessions = sessions;
        this.drawer = drawer;
        this.arrivals = arrivals;
        this.inCard = settings.forms() == TeamsSettings.Forms.IN_CARD;
    }

    /// The presser's view of the card.
    public TurnAnswer view(Turn turn, CardKey card) {
        return view(turn, card, null);
    }

    /// The presser's view of the card under a strip that says what just happened.
    public TurnAnswer view(Turn turn, CardKey card, @Nullable Strip strip) {
        return Glance.during(() -> drawn(turn, card, strip));
    }

    private TurnAnswer drawn(Turn turn, CardKey card, @Nullable Strip strip) {
        Session session = sessions.find(card.sessionId()).orElseThrow();
        AdaptiveCard drawn = drawer.draw(session, card, drawer.viewer(session, turn), turn.now());
        return new TurnAnswer.Card((strip == null ? drawn : drawn.under(strip)).json());
    }

    /// The view after a decision: plain when it was taken, with a strip when somebody was faster or may not.
    public TurnAnswer after(Turn turn, CardKey card, Decision decision) {
        return switch (decision) {
            case Decision.Done(Session session) -> view(turn, whereToLook(session, card, arrivals::arrivesSoon));
            case Decision.Stale() -> stale(turn, card);
            case Decision.Refused(Refusal reason) -> refused(turn, card, reason);
        };
    }

    /// The view under a strip that says the tap came too late to change anything.
    public TurnAnswer stale(Turn turn, CardKey card) {
        Session session = sessions.find(card.sessionId()).orElseThrow();
        CardKey look = whereToLook(session, card, arrivals::arrived);
        return view(turn, look, Strip.alreadyDone(turn.words(), otherMover(turn, card)));
    }

    /// The view under a strip that says that something else is on in this chat.
    public TurnAnswer busy(Turn turn, CardKey card) {
        return view(turn, card, Strip.notHere(turn.words(), "strip.busy"));
    }

    /// The view under a strip that says why nothing was done.
    public TurnAnswer refused(Turn turn, CardKey card, Refusal reason) {
        Session session = sessions.find(card.sessionId()).orElseThrow();
        return view(turn, card, Refusals.strip(turn.words(), session, reason));
    }

    /// Where the chat needs a while to bring the present card, whoever pressed the one before sees it in its place:
    /// nobody is to wait for a button. Once the chat settles the old card, it is that again; so this is not done
    /// when the present card is there. Clients without dialogs know no refresh and are led on by what comes back.
    private CardKey whereToLook(Session session, CardKey pressed, Predicate<CardKey> there) {
        boolean left =
                pressed.visit(session).filter(visit -> !visit.isPresent()).isPresent();
        if (!session.phase().isUnderWay() || !(left || inCard)) {
            return pressed;
        }
        CardKey present = CardKey.of(session, session.present());
        return inCard || !there.test(present) ? present : pressed;
    }

    private @Nullable String otherMover(Turn turn, CardKey card) {
        Optional<Progress.Move> last = sessions.find(card.sessionId())
                .flatMap(session -> Optional.ofNullable(session.progress().lastMove()));
        return last.map(Progress.Move::by)
                .filter(by -> !by.id().equals(turn.person().id()))
                .map(Person::name)
                .orElse(null);
    }
}
