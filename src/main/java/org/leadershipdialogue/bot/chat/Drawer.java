package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ContinuedCard;
import org.leadershipdialogue.card.Forms;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.Role;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.teams.TeamsSettings;
import org.springframework.stereotype.Component;

/// Draws any card of a session for anybody.
@Component
public class Drawer {

    private final Map<Stop.Kind, StopView> views = new EnumMap<>(Stop.Kind.class);
    private final GreetingView greeting;
    private final BallotView ballot;
    private final PersonalCards personal;
    private final Guides guides;
    private final Register register;
    private final Forms forms;

    Drawer(
            List<StopView> views,
            GreetingView greeting,
            BallotView ballot,
            PersonalCards personal,
            Guides guides,
            Register register,
            TeamsSettings settings) {
        views.forEach(view -> view.kinds().forEach(kind -> this.views.put(kind, view)));
        this.greeting = greeting;
        this.ballot = ballot;
        this.personal = personal;
        this.guides = guides;
        this.register = register;
        this.forms = switch (settings.forms()) {
            case DIALOG -> Forms.DIALOG;
            case IN_CARD -> Forms.IN_CARD;
        };
    }

    /// The card as somebody sees it now.
    public AdaptiveCard draw(Session session, CardKey card, Looker looker, Instant now) {
        Edition guide = guide(session, looker.viewer().words().locale());
        if (card.personal()) {
            return personal.draw(session, card, guide, looker, now);
        }
        if (card.place().equals(CardKey.BALLOT)) {
            return ballot.draw(session, card, guide, looker);
        }
        AdaptiveCard drawn = card.visit(session)
                .map(visit -> draw(new Scene(session, visit, guide, looker, now)))
                .orElseGet(() -> greeting.draw(session, guide, looker, greetingSpot(session)));
        boolean rehearsed = session.chat().rehearsal() && !session.phase().isOver();
        return rehearsed ? drawn.under(Strip.rehearsal(looker.viewer().words())) : drawn;
    }

    /// The session's Guide in a language.
    public Edition guide(Session session, Locale language) {
        return guides.find(session.guideId()).orElseThrow().in(language);
    }

    /// Whoever caused a turn, as a looker at this session's cards.
    public Looker viewer(Session session, Turn turn) {
        return looker(session, turn.person().id(), turn.words());
    }

    /// Somebody as a looker at this session's cards.
    public Looker looker(Session session, String personId, Words words) {
        boolean leads = session.roles().mayLead(personId);
        Role role = leads ? Role.FACILITATOR : session.roles().isMonitor(personId) ? Role.MONITOR : Role.PARTICIPANT;
        return new Looker(
                new Viewer(words, role, leads || register.isPresent(session.id(), personId), forms), personId, false);
    }

    /// The room: the view everybody may get.
    public Looker room(Session session) {
        return new Looker(Viewer.room(Words.of(roomLanguage(session)), forms), null, false);
    }

    private static Spot greetingSpot(Session session) {
        boolean opens = session.phase() == Phase.READY;
        return new Spot(
                CardKey.greeting(session).written(), opens ? session.progress().moves() : 0);
    }

    private AdaptiveCard draw(Scene scene) {
        if (scene.visit().state() == Visit.State.CONTINUED) {
            Place place = Places.of(scene.session(), scene.guide(), scene.stop());
            return wentOnHere(scene.session(), scene.visit())
                    ? ContinuedCard.below(place, scene.viewer(), scene.spot())
                    : ContinuedCard.anotherDay(place, scene.viewer(), scene.spot());
        }
        AdaptiveCard drawn = opened(
                scene, Objects.requireNonNull(views.get(scene.stop().kind())).draw(scene));
        return scene.live() ? resting(scene).map(drawn::under).orElse(drawn) : drawn;
    }

    /// Whether a later card of the same stop stands in the same chat.
    private static boolean wentOnHere(Session session, Visit visit) {
        return session.progress().visits().stream()
                .filter(later -> later.number() > visit.number())
                .filter(later -> later.stop().equals(visit.stop()))
                .anyMatch(later -> session.chatOf(later).equals(session.chatOf(visit)));
    }

    /// The talk has its own *I'm here*; the recap and what we said have *Park a question* beside their other buttons.
    private static AdaptiveCard opened(Scene scene, AdaptiveCard drawn) {
        Viewer viewer = scene.viewer();
        boolean own = switch (scene.stop().kind()) {
            case SIGN_IN, RECAP -> true;
            case OPENING, QUESTION -> !viewer.signedIn() || scene.visit().beat() == Visit.Beat.SAID;
            case TOPIC, VOTE, SCENARIO, MESSAGES -> false;
        };
        boolean running = scene.live() && scene.session().phase() == Phase.RUNNING;
        return running && !own && viewer.role() != Role.FACILITATOR ? drawn.open(viewer, scene.spot()) : drawn;
    }

    /// What the present card says on top while all wait.
    private static Optional<Strip> resting(Scene scene) {
        Words words = scene.viewer().words();
        String leader = scene.session().roles().leader().map(Person::name).orElse("");
        return switch (scene.session().phase()) {
            case PAUSED -> Optional.of(Strip.paused(words, leader));
            case ADJOURNED -> Optional.of(Strip.anotherDay(words, leader));
            case NEW, READY, RUNNING, CLOSED, ABANDONED -> Optional.empty();
        };
    }

    private static Locale roomLanguage(Session session) {
        return session.plan().setUp() == null
                ? Locale.ENGLISH
                : session.plan().decided().language();
    }
}
