package org.leadershipdialogue.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The simulated people, acting on their own, each in turn.
///
/// They see the newest cards, feel like doing this or that, and do it when its time has come and the card still invites
/// to it. Nobody acts from a seat where a human sits, and nobody presses what is for those who lead.
final class Group {

    private final Lookout lookout;
    private final Inclination inclination;
    private final Actor actor;
    private final Attendance attendance;
    private final Seats seats;
    private final Clock clock;
    private final Intentions intentions = new Intentions();
    private final Tally tally = new Tally();
    private volatile boolean paused;
    private volatile Speed speed = Speed.REAL;
    private Instant last;
    private boolean fewWillWrite;

    Group(Lookout lookout, Inclination inclination, Actor actor, Attendance attendance, Seats seats, Clock clock) {
        this.lookout = lookout;
        this.inclination = inclination;
        this.actor = actor;
        this.attendance = attendance;
        this.seats = seats;
        this.clock = clock;
        this.last = clock.instant();
    }

    boolean isPaused() {
        return paused;
    }

    void pause(boolean pause) {
        paused = pause;
    }

    Speed speed() {
        return speed;
    }

    void goAt(Speed next) {
        speed = next;
    }

    /// What the group has done, in words.
    String line() {
        return tally.line(acting().size());
    }

    /// Looks at the chat and does what is due by now; returns whether anything was done.
    synchronized boolean step() {
        Instant now = clock.instant();
        Duration passed = Duration.between(last, now);
        last = now;
        if (paused) {
            return false;
        }
        lookout.newest().reversed().forEach(this::look);
        intentions.pass(passed.toMillis(), speed);
        boolean acted = false;
        for (Optional<Intention> next = intentions.next(); next.isPresent() && !paused; next = intentions.next()) {
            acted |= act(next.get());
        }
        return acted;
    }

    synchronized void startAgain() {
        intentions.clear();
        tally.announce("");
        fewWillWrite = false;
    }

    /// Lets two people write and no more: at the question that is open, or else at the next.
    synchronized void onlyTwoWrite() {
        List<Message> newest = lookout.newest();
        if (newest.isEmpty() || intentions.count(i -> i.deed() == Deed.WRITE) == 0) {
            fewWillWrite = true;
        } else {
            limitWriters(newest.getFirst());
        }
        tally.announce("Only two write.");
    }

    synchronized void latecomer(Person person) {
        lookout.newest().stream()
                .findFirst()
                .ifPresent(
                        newest -> intentions.add(person, Deed.SIGN_IN, newest.id(), inclination.delay(Deed.SIGN_IN)));
        tally.announce(person.name() + " has come in.");
    }

    void announce(String news) {
        tally.announce(news);
    }

    private void look(Message message) {
        Set<Deed> news = lookout.news(message);
        for (Person person : acting()) {
            inclination.of(person, news).forEach(deed -> intend(person, deed, message));
        }
        if (news.contains(Deed.TAKE_PART)) {
            readers(Lookout.count(message, Deed.TAKE_PART)).forEach(reader -> intend(reader, Deed.TAKE_PART, message));
        }
        if (news.contains(Deed.WRITE) && fewWillWrite) {
            fewWillWrite = false;
            limitWriters(message);
        }
    }

    private void intend(Person person, Deed deed, Message message) {
        intentions.add(person, deed, message.id(), inclination.delay(deed));
    }

    private void limitWriters(Message message) {
        intentions.limit(
                intention ->
                        intention.deed() == Deed.WRITE && intention.message().equals(message.id()),
                Math.max(0, 2 - tally.done(Deed.WRITE, message.id())));
    }

    /// As many people who like to speak as there are parts to read.
    private List<Person> readers(long parts) {
        List<Person> willing = new ArrayList<>(acting());
        willing.removeIf(person -> person.habit() == Habit.LISTENS);
        List<Person> readers = new ArrayList<>();
        while (readers.size() < parts && !willing.isEmpty()) {
            Person reader = inclination.oneOf(willing);
            willing.remove(reader);
            readers.add(reader);
        }
        return readers;
    }

    private boolean act(Intention intention) {
        if (seats.isTaken(intention.person())) {
            return false;
        }
        boolean done = lookout.newest().stream()
                .filter(message -> message.id().equals(intention.message()))
                .findFirst()
                .map(message -> actor.does(intention, message))
                .orElse(false);
        if (done) {
            tally.count(intention);
        }
        return done;
    }

    private List<Person> acting() {
        return Cast.people().stream()
                .filter(person -> person.simulated() && attendance.includes(person))
                .toList();
    }
}
