package org.leadershipdialogue.bot;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;

/// Names a card of a session for its whole life: `k3f9/greeting`, `k3f9/7`.
///
/// @param sessionId whose card it is
/// @param place what the card shows: the number of a visit, the checklist before, or one of the words below
public record CardKey(String sessionId, String place) {

    /// The card that greets the chat and says what was set up.
    public static final String GREETING = "greeting";

    /// The facilitator's own card after the session, in their personal chat.
    public static final String CHECKLIST = "checklist";

    /// The leader feedback, ready to copy, beside it.
    public static final String FEEDBACK = "feedback";

    /// The vote on the scenarios days ahead.
    public static final String BALLOT = "ballot";

    /// What the group said of the session, in sums.
    public static final String RESULTS = "results";

    /// What was asked and not answered, and what becomes of it.
    public static final String PARKED = "parked";

    private static final String BEFORE = "before-";

    private static final Set<String> PERSONAL = Set.of(CHECKLIST, FEEDBACK, PARKED, RESULTS);

    private static final Pattern FORM = Pattern.compile(
            "([a-z0-9]{1,40})" + "/(greeting|ballot|checklist|feedback|parked|results|before-[0-9]{1,3}|[0-9]{1,4})");

    /// The key of a visit's card.
    public static CardKey of(Session session, Visit visit) {
        return new CardKey(session.id(), Integer.toString(visit.number()));
    }

    /// The key of the greeting.
    public static CardKey greeting(Session session) {
        return new CardKey(session.id(), GREETING);
    }

    /// The key of the facilitator's checklist.
    public static CardKey checklist(Session session) {
        return new CardKey(session.id(), CHECKLIST);
    }

    /// The key of the leader feedback.
    public static CardKey feedback(Session session) {
        return new CardKey(session.id(), FEEDBACK);
    }

    /// The key of the vote days ahead.
    public static CardKey ballot(Session session) {
        return new CardKey(session.id(), BALLOT);
    }

    /// The key of the facilitator's checklist before the session; each reminder brings it down under a new one.
    ///
    /// @param rung how many reminders there were
    public static CardKey before(Session session, int rung) {
        return new CardKey(session.id(), BEFORE + rung);
    }

    /// Whether it is the checklist before the session.
    public boolean isBefore() {
        return place.startsWith(BEFORE);
    }

    /// Whether the card stands in the chat of the bot with the facilitator, not in the session's.
    public boolean personal() {
        return isBefore() || PERSONAL.contains(place);
    }

    /// Reads a key as a client sent it; empty for anything else.
    public static Optional<CardKey> parse(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches() ? Optional.of(new CardKey(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /// Whether the card stands in that chat, where it may be one the session has left.
    public boolean standsIn(Session session, String conversationId) {
        return visit(session).map(session::chatOf).orElse(session.greeted()).equals(conversationId);
    }

    /// The visit this card shows; empty for the greeting, the checklist, and numbers the session never came to.
    public Optional<Visit> visit(Session session) {
        return Character.isDigit(place.charAt(0))
                ? session.progress().visit(Integer.parseInt(place))
                : Optional.empty();
    }

    /// The key as it is written on cards.
    public String written() {
        return sessionId + "/" + place;
    }
}
