package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The rehearsed meeting as a story tells it: who is in the room, and what everybody sees.
///
/// It drives the running application through the page's API, so that whatever a story does passes the real endpoint.
/// The group is paused at first: in a story people do what the story says.
public final class Room {

    /// How long nothing may change before the chat counts as settled, in looks and the time between them.
    private record Quiet(int looks, Duration between) {

        static final Quiet GUESSED = new Quiet(8, Duration.ofMillis(25));

        /// Whoever sees the board looks twice, for what is told to people beside it.
        static final Quiet KNOWN = new Quiet(2, Duration.ofMillis(4));
    }

    private final Http http;
    private final BooleanSupplier still;
    private final Runnable letsTimePass;
    private final Quiet quiet;

    private Room(Http http, BooleanSupplier still, Runnable letsTimePass, Quiet quiet) {
        this.http = http;
        this.still = still;
        this.letsTimePass = letsTimePass;
        this.quiet = quiet;
    }

    /// Enters the room of the application that listens on that port.
    public static Room at(int port) {
        return entered(new Room(new Http(port), () -> true, () -> {}, Quiet.GUESSED));
    }

    /// Enters the room of an application of this process.
    ///
    /// @param still whether the board has nothing in hand
    /// @param letsTimePass sets the board's clock to what it has put off; whoever waits for something does so
    public static Room at(int port, BooleanSupplier still, Runnable letsTimePass) {
        return entered(new Room(new Http(port), still, letsTimePass, Quiet.KNOWN));
    }

    private static Room entered(Room room) {
        room.tellGroup(Json.object().put("paused", true));
        return room;
    }

    public Seat facilitator() {
        return seat("Leila Haddad");
    }

    public Seat monitor() {
        return seat("Tomás Rivera");
    }

    public Seat focalPoint() {
        return seat("Nadia Rahman");
    }

    /// The seat of whoever has that name, or whose name begins so.
    public Seat seat(String name) {
        return Cast.people().stream()
                .filter(person -> person.name().startsWith(name))
                .findFirst()
                .map(person -> new Seat(this, person))
                .orElseThrow(() -> new AssertionError("Nobody is called " + name));
    }

    /// Those the group would act, who are in the room from the start.
    public List<Seat> participants() {
        return Cast.people().stream()
                .filter(person -> person.simulated() && person.habit() != Habit.COMES_LATE)
                .map(person -> new Seat(this, person))
                .toList();
    }

    /// Everybody in the chat from the start: those who lead, the group, and whoever is on the phone.
    public List<Seat> everybody() {
        return Cast.inChat().stream()
                .filter(person -> person.habit() != Habit.COMES_LATE)
                .map(person -> new Seat(this, person))
                .toList();
    }

    /// The names of those who were sent those words, in whatever card.
    public List<String> whoWasSent(String words) {
        return everybody().stream()
                .filter(seat -> seat.wasSent(words))
                .map(Seat::name)
                .toList();
    }

    /// Waits until a card with those words, or of that key, stands in the chat; returns it as the facilitator sees it.
    public SeenCard sees(String wordsOrKey) {
        return facilitator().sees(wordsOrKey);
    }

    /// Waits for what is bound to happen.
    <T> T awaits(Supplier<Optional<T>> happens, Supplier<String> complaint) {
        return Patience.until(
                () -> {
                    Optional<T> found = happens.get();
                    if (found.isEmpty()) {
                        letsTimePass.run();
                    }
                    return found;
                },
                complaint);
    }

    /// Waits until nothing changes any more: the bot has done what it had to.
    public Room settles() {
        long[] seen = {-1, 0};
        Patience.until(
                quiet.between(),
                () -> {
                    // The page's state costs far more than a look at the board.
                    long version = still.getAsBoolean()
                            ? state(Cast.facilitator()).path("version").asLong()
                            : -1;
                    seen[1] = version >= 0 && version == seen[0] && still.getAsBoolean() ? seen[1] + 1 : 0;
                    seen[0] = version;
                    return seen[1] >= quiet.looks() - 1 ? Optional.of(version) : Optional.empty();
                },
                () -> "The chat never settled.");
        return this;
    }

    /// Lets the simulated group act, at `real`, `5x`, `20x` or `at-once`.
    public Room letsTheGroupAct(String speed) {
        return tellGroup(Json.object().put("paused", false).put("speed", speed));
    }

    public Room pausesTheGroup() {
        return tellGroup(Json.object().put("paused", true));
    }

    /// Makes `joins-late`, `only-two-write`, `upset` or `connection-drops` happen.
    public Room happens(String whatIf) {
        return tellGroup(Json.object().put("whatIf", whatIf));
    }

    /// What the group has done, in words.
    public String groupLine() {
        return state(Cast.facilitator()).path("group").path("line").asText();
    }

    /// Follows a link to a file as a browser does: opens the page behind it, then presses *Get it*.
    ///
    /// @return the file's text
    public String downloads(String link) {
        String path = URI.create(link).getPath();
        HttpResponse<String> page = http.get(path);
        HttpResponse<String> file = http.send(http.request(path).POST(BodyPublishers.noBody()));
        if (page.statusCode() != 200 || file.statusCode() != 200) {
            throw new AssertionError(link + ": " + page + ", " + file);
        }
        return file.body();
    }

    /// Begins in a fresh chat, to which the bot is added again.
    public Room startsAgain() {
        post("start-again", Json.object());
        return this;
    }

    ObjectNode state(Person seat) {
        return Http.body(http.get("/rehearsal/api/state?seat=" + Http.encoded(seat.id())));
    }

    /// Returns what was answered, or nothing when there was nothing to say.
    @Nullable
    ObjectNode post(String what, ObjectNode body) {
        HttpResponse<String> answer = http.post("/rehearsal/api/" + what, Json.write(body));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? null : Http.body(answer);
    }

    private Room tellGroup(ObjectNode wish) {
        post("group", wish);
        return this;
    }
}
