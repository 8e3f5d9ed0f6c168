package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadershipdialogue.session.Visit.Beat;
import org.leadershipdialogue.session.Visit.State;

/// One run of a Guide in one chat. A request gives a [Decision], and the session itself never changes: how it begins
/// and ends is here, how it moves in [Moving], what it does with its time in [Timing].
///
/// @param id lower-case random letters and digits
/// @param chat where it is held
/// @param earlier where it was held before it went on in this chat, the first first
/// @param guideId which Guide
/// @param phase how far it has come
/// @param plan what was decided beforehand, and the agenda that follows from it
/// @param roles who holds which role
/// @param progress where it has been
/// @param time its clock
/// @param version counts the stored changes
public record Session(
        String id,
        Chat chat,
        List<Stay> earlier,
        String guideId,
        Phase phase,
        Plan plan,
        Roles roles,
        Progress progress,
        Timekeeping time,
        long version) {

    public Session {
        earlier = List.copyOf(earlier);
    }

    /// Answers below this number are shown to nobody.
    public static final int SHOWN_FROM = 3;

    /// So long people can vote, at most.
    public static final Duration VOTING = Duration.ofMinutes(5);

    /// Writing is offered from this many people present.
    public static final int WRITING_FROM = 6;

    /// A session that has just greeted its chat.
    public static Session greet(String id, Chat chat, String guideId, Roles roles) {
        return new Session(
                id, chat, List.of(), guideId, Phase.NEW, Plan.NONE, roles, Progress.NONE, Timekeeping.NOT_STARTED, 0);
    }

    /// Opens the sign-in: the clock starts.
    public Decision open(Tap tap) {
        return asked(tap, phase != Phase.NEW, Refusal.NOT_SET_UP, () -> {
            if (phase != Phase.READY) {
                return new Decision.Stale();
            }
            return Decision.done(
                    in(Phase.RUNNING).to(plan.agenda().first(), State.LEFT, tap).timed(time.startedAt(tap.now())));
        });
    }

    /// Ends the session in order, from wherever it is: the recap comes last.
    public Decision close(Tap tap) {
        return asked(
                tap,
                phase.isUnderWay(),
                Refusal.NOT_BEGUN,
                () -> Decision.done(stopped(Phase.CLOSED, concluded(progress.moved(tap), tap.now()), tap)));
    }

    /// Ends a session that was forgotten, as if somebody had.
    public Session closeItself(Instant now) {
        return in(Phase.CLOSED).at(concluded(progress, now)).timed(time.stopped(now));
    }

    /// What remains when the bot is taken out of the chat: the session rests until it comes back.
    public Decision interrupt(Instant now) {
        return phase == Phase.RUNNING || phase == Phase.PAUSED
                ? Decision.done(in(Phase.ADJOURNED).timed(time.stopped(now)))
                : new Decision.Stale();
    }

    /// The session with a person who holds a role in it under another name.
    public Decision called(Person person) {
        Roles now = roles.called(person);
        return phase.isOver() || now.equals(roles) ? new Decision.Stale() : Decision.done(with(now));
    }

    /// What remains once its time is over: a session that had begun is over, another is given up.
    public Session cutShort(Instant now) {
        Phase end = phase.isUnderWay() ? Phase.CLOSED : Phase.ABANDONED;
        return in(end).at(progress.leave()).timed(time.stopped(now));
    }

    private Progress concluded(Progress before, Instant now) {
        String recap = plan.agenda().last().key();
        boolean there = present().stop().equals(recap);
        return (there ? before : before.goTo(recap, State.LEFT, now)).leave();
    }

    /// Shows the important points of the present stop to everybody.
    public Decision showPoints(Tap tap) {
        return move(tap, () -> Decision.done(at(progress.showPoints(present().stop()))));
    }

    /// Adds a ground rule of the group's own.
    public Decision agree(Tap tap, String rule) {
        return move(tap, () -> Decision.done(at(progress.agree(rule))));
    }

    /// The end everybody sees where the session is, if it is still to come at `now`: of a quiet minute, of the vote, of
    /// watching alone.
    public Optional<Instant> until(Instant now) {
        return Optional.ofNullable(progress.until()).filter(until -> until.isAfter(now));
    }

    /// Whether people can vote at `now`: the vote ends by the clock, or once somebody moved on to its result.
    public boolean takesVotes(Instant now) {
        return phase == Phase.RUNNING
                && stop(present()).kind() == Stop.Kind.VOTE
                && present().beat() == Beat.TALK
                && until(now).isPresent();
    }

    /// The clock against the plan at `now`.
    public Pace pace(Instant now) {
        Duration used = time.used(now);
        Agenda agenda = plan.agenda();
        return progress.present()
                .map(here -> new Pace(
                        used, agenda.neededAt(here.stop(), used), plan.length(), agenda.questionsAfter(here.stop())))
                .orElse(new Pace(used, plan.length(), plan.length(), List.of()));
    }

    /// The visit the session is at.
    ///
    /// @throws IllegalStateException before the sign-in opened
    public Visit present() {
        return progress.present().orElseThrow(() -> new IllegalStateException("session " + id + " has not begun"));
    }

    /// The stop of a visit.
    public Stop stop(Visit visit) {
        return plan.agenda().stop(visit.stop());
    }

    /// The conversation in which the card of a visit stands.
    public String chatOf(Visit visit) {
        return chatAt(visit.number());
    }

    /// The conversation that was greeted.
    public String greeted() {
        return chatAt(0);
    }

    /// Every conversation the session has cards in.
    public List<String> chats() {
        return Stream.concat(earlier.stream().map(Stay::chat), Stream.of(chat))
                .map(Chat::conversationId)
                .distinct()
                .toList();
    }

    private String chatAt(int number) {
        return earlier.stream()
                .filter(stay -> number <= stay.until())
                .findFirst()
                .map(Stay::chat)
                .orElse(chat)
                .conversationId();
    }

    /// The same session, from now on in another chat.
    Session movedTo(Chat other) {
        List<Stay> stays = new ArrayList<>(earlier);
        stays.add(new Stay(chat, progress.visits().size()));
        return new Session(id, other, stays, guideId, phase, plan, roles, progress, time, version);
    }

    /// What the answers to a stop's round of writing are filed under; means nothing outside this session.
    public String promptId(Visit visit) {
        return id + ":" + visit.stop() + ":" + visit.round();
    }

    /// Whether the group is asked ahead which scenarios to talk about: from the set-up until the sign-in opens.
    public boolean asksAhead() {
        return phase == Phase.READY && chat.exists() && plan.decided().groupVotes();
    }

    /// What votes are filed under, the same ahead as at the first round on the day.
    public String ballotId() {
        return id + ":vote:1";
    }

    /// The same session as stored under another version.
    public Session stored(long newVersion) {
        return new Session(id, chat, earlier, guideId, phase, plan, roles, progress, time, newVersion);
    }

    /// When it ended; empty while it has not.
    public Optional<Instant> endedAt() {
        return phase.isOver() ? Optional.ofNullable(progress.lastMove()).map(Progress.Move::at) : Optional.empty();
    }

    /// Whether everybody who took part was forgotten.
    public boolean forgotten() {
        return phase.isOver() && roles.organizer() == null && roles.facilitator() == null;
    }

    /// Whether this person holds a role here, or is on their turn.
    boolean names(String personId) {
        return roles.known(personId).isPresent() || progress.names(personId);
    }

    /// The same session without this person, but that whoever led stays named: the entity has to report it.
    Session without(String personId) {
        return with(roles.without(personId)).at(progress.without(personId));
    }

    /// The same session with nobody in it who could be recognized.
    Session withoutPeople() {
        return with(Roles.of(null)).at(progress.withoutPeople());
    }

    Decision move(Tap tap, Supplier<Decision> step) {
        Refusal notYet = phase == Phase.NEW ? Refusal.NOT_SET_UP : Refusal.NOT_BEGUN;
        return asked(
                tap,
                phase.isUnderWay(),
                notYet,
                () -> phase == Phase.RUNNING ? step.get() : Decision.refused(Refusal.PAUSED));
    }

    /// Rights come first, then whether there is anything to change, then whether the tap saw the present state.
    Decision asked(Tap tap, boolean possible, Refusal otherwise, Supplier<Decision> step) {
        if (!roles.mayLead(tap.by().id())) {
            return Decision.refused(Refusal.ONLY_THE_LEADER);
        }
        if (phase.isOver() || !possible) {
            return Decision.refused(phase.isOver() ? Refusal.OVER : otherwise);
        }
        return tap.at() == progress.moves() ? step.get() : new Decision.Stale();
    }

    Session to(Stop stop, State left, Tap tap) {
        Progress there = progress.moved(tap).goTo(stop.key(), left, tap.now());
        boolean begins = stop.kind() == Stop.Kind.VOTE && there.until() == null;
        return at(begins ? there.until(tap.now().plus(VOTING)) : there);
    }

    /// The same session, to take as long as what is left needs; never shorter than planned.
    Session runningOver(Instant now) {
        Pace pace = pace(now);
        Duration needed = pace.used().plus(pace.needed());
        return needed.compareTo(plan.length()) > 0 ? planned(plan.lasting(needed)) : this;
    }

    Session stopped(Phase newPhase, Progress newProgress, Tap tap) {
        return in(newPhase).at(newProgress).timed(time.stopped(tap.now()));
    }

    Session in(Phase newPhase) {
        return new Session(id, chat, earlier, guideId, newPhase, plan, roles, progress, time, version);
    }

    Session planned(Plan newPlan) {
        return new Session(id, chat, earlier, guideId, phase, newPlan, roles, progress, time, version);
    }

    Session with(Roles newRoles) {
        return new Session(id, chat, earlier, guideId, phase, plan, newRoles, progress, time, version);
    }

    Session at(Progress newProgress) {
        return new Session(id, chat, earlier, guideId, phase, plan, roles, newProgress, time, version);
    }

    Session timed(Timekeeping newTime) {
        return new Session(id, chat, earlier, guideId, phase, plan, roles, progress, newTime, version);
    }
}
