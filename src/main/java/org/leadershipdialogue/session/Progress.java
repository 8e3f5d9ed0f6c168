package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the session has been, and where it is.
///
/// @param moves counts the accepted moves; an action drawn at another count is stale
/// @param visits every card of the agenda in the order it came
/// @param lastMove when, by whom; null before the first
/// @param until an end everybody sees: of a quiet minute, of the vote, of watching alone; null where there is none
/// @param pointsShown stops whose important points the facilitator showed to all
/// @param ownRules the group's own ground rules, in the order they were agreed
public record Progress(
        int moves,
        List<Visit> visits,
        @Nullable Move lastMove,
        @Nullable Instant until,
        Set<String> pointsShown,
        List<String> ownRules) {

    static final Progress NONE = new Progress(0, List.of(), null, null, Set.of(), List.of());

    /// A typed move this soon after any other is the same move typed twice.
    private static final Duration SAME_MOVE = Duration.ofSeconds(5);

    /// One accepted move.
    ///
    /// @param at when
    /// @param by who
    public record Move(Instant at, Person by) {}

    public Progress {
        visits = List.copyOf(visits);
        pointsShown = Set.copyOf(pointsShown);
        ownRules = List.copyOf(ownRules);
    }

    /// The visit the session is at; empty before the sign-in opened.
    public Optional<Visit> present() {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
    }

    /// The latest visit to a stop.
    public Optional<Visit> latest(String stop) {
        return visits.reversed().stream()
                .filter(visit -> visit.stop().equals(stop))
                .findFirst();
    }

    /// The visit with this number.
    public Optional<Visit> visit(int number) {
        return number < 1 || number > visits.size() ? Optional.empty() : Optional.of(visits.get(number - 1));
    }

    /// Whether a move was accepted so shortly before `typed`, or after it, that what was typed means the same.
    public boolean justMoved(Instant typed) {
        return lastMove != null && Duration.between(lastMove.at(), typed).compareTo(SAME_MOVE) < 0;
    }

    /// Whether the last move is the one that brought the session to where it is.
    public boolean justCame() {
        return lastMove != null
                && present().map(Visit::since).filter(lastMove.at()::equals).isPresent();
    }

    Progress moved(Tap tap) {
        return new Progress(moves + 1, visits, new Move(tap.now(), tap.by()), until, pointsShown, ownRules);
    }

    /// Leaves the present stop for another. A stop met before goes on where it was left: what was said stays said,
    /// writing that was only interrupted is taken up again, writing that was closed is opened anew. An end that
    /// everybody saw stays with the stop.
    Progress goTo(String stop, Visit.State left, Instant now) {
        Optional<Visit> before = latest(stop);
        List<Visit> after = new ArrayList<>();
        visits.forEach(visit -> after.add(settle(visit, stop, left)));
        after.add(again(stop, before.orElse(null), now));
        boolean stays = present().filter(visit -> visit.stop().equals(stop)).isPresent();
        return stays ? with(after) : with(after).until(null);
    }

    Progress saying() {
        List<Visit> after = new ArrayList<>(visits);
        after.add(after.removeLast().saying());
        return with(after).until(null);
    }

    Progress leave() {
        return with(visits.stream()
                        .map(visit -> visit.isPresent() ? visit.as(Visit.State.LEFT) : visit)
                        .toList())
                .until(null);
    }

    /// The same with another end everybody sees.
    Progress until(@Nullable Instant end) {
        return new Progress(moves, visits, lastMove, end, pointsShown, ownRules);
    }

    /// The same after everything stood for so long.
    Progress later(Duration stood) {
        Progress shifted = with(visits.stream()
                .map(visit -> visit.isPresent() ? visit.later(stood) : visit)
                .toList());
        return until == null ? shifted : shifted.until(until.plus(stood));
    }

    Progress showPoints(String stop) {
        Set<String> shown = new HashSet<>(pointsShown);
        shown.add(stop);
        return new Progress(moves, visits, lastMove, until, shown, ownRules);
    }

    Progress agree(String rule) {
        List<String> rules = new ArrayList<>(ownRules);
        rules.add(rule);
        return new Progress(moves, visits, lastMove, until, pointsShown, rules);
    }

    boolean names(String personId) {
        return lastMove != null && lastMove.by().id().equals(personId);
    }

    /// The same, whoever moved last if it was this person.
    Progress without(String personId) {
        return names(personId) ? new Progress(moves, visits, null, until, pointsShown, ownRules) : this;
    }

    Progress withoutPeople() {
        return new Progress(moves, visits, null, until, pointsShown, List.of());
    }

    private Visit again(String stop, @Nullable Visit before, Instant now) {
        int number = visits.size() + 1;
        if (before == null) {
            return new Visit(number, stop, 1, Visit.Beat.TALK, Visit.State.PRESENT, now);
        }
        boolean closedUnsaid = before.state() == Visit.State.LEFT && before.beat() == Visit.Beat.TALK;
        int round = closedUnsaid ? before.round() + 1 : before.round();
        return new Visit(number, stop, round, before.beat(), Visit.State.PRESENT, now);
    }

    private static Visit settle(Visit visit, String next, Visit.State left) {
        if (visit.stop().equals(next)) {
            return visit.as(Visit.State.CONTINUED);
        }
        return visit.isPresent() ? visit.as(left) : visit;
    }

    private Progress with(List<Visit> after) {
        return new Progress(moves, after, lastMove, until, pointsShown, ownRules);
    }
}
