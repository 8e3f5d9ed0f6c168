package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipdialogue.tenant.Balancer.NotAcknowledged;

/// One meeting whose people all press at once, whatever happens to the bot, and remember what they were told was done.
final class StormyMeeting {

    private static final int PARTICIPANTS = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOOKS = 80;

    private final Teams teams;
    private final Door door;
    final Chat chat;
    private final List<Client> clients;
    private final Client leader;
    private final List<Client> participants;
    final Set<String> signedIn = ConcurrentHashMap.newKeySet();
    final Set<String> written = ConcurrentHashMap.newKeySet();
    /// The highest move counter the leader was shown.
    final AtomicInteger moves = new AtomicInteger();
    /// The numbers of the cards that stood in the chat before the storm.
    final List<Integer> before = new CopyOnWriteArrayList<>();
    /// When each card was put into the chat, copies of it too.
    private final Map<String, List<Instant>> posted = new ConcurrentHashMap<>();

    StormyMeeting(Teams teams, Door door) {
        this.teams = teams;
        this.door = door;
        List<Someone> people = new ArrayList<>(List.of(someone("Lead", Someone.Role.Organizer)));
        IntStream.range(0, PARTICIPANTS)
                .forEach(number -> people.add(someone("Part " + number, Someone.Role.Presenter)));
        Client.Reach reach = new Client.Reach(teams.time, door, teams.envelopes, teams.inspection);
        chat = teams.chats.meeting(people);
        clients = people.stream().map(person -> new Client(person, reach)).toList();
        leader = clients.getFirst();
        participants = clients.subList(1, clients.size());
    }

    /// A message is new or changed: whoever sees another card than the rest fetches it.
    void changed(Activities.Posted change) {
        if (change.chat().equals(chat)) {
            Message message = change.message();
            if (message.edits() == 0) {
                posted.computeIfAbsent(key(message), card -> new CopyOnWriteArrayList<>())
                        .add(Instant.now());
            }
            clients.forEach(client -> client.changed(chat, message));
        }
    }

    /// When each card of which a second copy was posted was posted before.
    List<Instant> postedAgain() {
        return posted.values().stream()
                .flatMap(times -> times.stream().limit(times.size() - 1L))
                .toList();
    }

    /// From the app being added to the first question, to which nobody has come yet who is signed in.
    void begins() {
        until(() -> sees(leader, "Set up"), () -> {
            door.bring(teams.envelopes.botAdded(chat, leader.person));
            door.bring(teams.envelopes.installed(chat, leader.person));
        });
        until(() -> sees(leader, "Open sign-in"), this::setsUp);
        until(() -> sees(participants.getFirst(), "register.sign-in"), () -> presses("Open sign-in"));
        while (places().stream().noneMatch(place -> place.matches("(?s).*question \\d of.*"))) {
            int shown = chat.messages().size();
            until(() -> chat.messages().size() > shown, () -> presses("session.next"));
        }
        before.addAll(numbers());
    }

    private void setsUp() {
        looks(() -> sees(leader, "Set up"));
        button(leader, "Set up")
                .map(button -> Dialog.open(leader, chat, button).next())
                .ifPresent(form -> form.fills("Entity", "Office for River Basins")
                        .fills("Unit", "Data and Mapping")
                        .fills("Personnel", "21")
                        .sends("Save"));
    }

    private void presses(String name) {
        looks(() -> sees(leader, name));
        button(leader, name).ifPresent(button -> leader.press(chat, button));
    }

    /// Does it until it has come about. The storm before may not be quite over: whoever got no answer tries again, and
    /// whoever did not get their view looks again.
    private void until(BooleanSupplier hasComeAbout, Runnable deed) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!hasComeAbout.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came about among " + places());
            }
            attempt(deed);
            if (!looks(hasComeAbout)) {
                looksAtEverything();
            }
        }
    }

    private static boolean looks(BooleanSupplier hasComeAbout) {
        for (int look = 0; look < LOOKS && !hasComeAbout.getAsBoolean(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return hasComeAbout.getAsBoolean();
    }

    /// The leader goes from card to card.
    void leads(Random random) {
        attempt(() -> button(leader, "session.next").ifPresentOrElse(this::movesOn, () -> leader.looksAtAll(chat)));
        rest(random, 300, 900);
    }

    private void movesOn(Button next) {
        leader.press(chat, next);
        Json.typed(leader.sees(next.message()), "Action.")
                .map(action -> action.path("data").path("at").asInt())
                .forEach(shown -> moves.accumulateAndGet(shown, Math::max));
    }

    int participants() {
        return participants.size();
    }

    /// One of the others signs in until that is done, and writes once to each question.
    void takesPart(int number, Random random) {
        Client client = participants.get(number);
        attempt(() -> {
            if (!signedIn.contains(client.person.id())) {
                button(client, "register.sign-in").ifPresent(button -> {
                    client.press(chat, button);
                    signedIn.add(client.person.id());
                });
            } else {
                button(client, "write").ifPresent(button -> writes(client, button));
            }
        });
        rest(random, 100, 500);
    }

    private void writes(Client client, Button button) {
        String words = ("I am " + client.person.name() + " at "
                        + button.action().path("data").path("card").asText())
                .replaceAll("[^A-Za-z0-9 ]", " ");
        if (!written.contains(words)) {
            Dialog form = Dialog.open(client, chat, button).next();
            // Whoever comes too late is told so where there were a field to write in.
            if (form != null && !form.buttons().isEmpty()) {
                Dialog.Outcome sent =
                        form.fills("answer", words).sends(form.buttons().getFirst());
                if (sent.next() == null && !sent.words().contains("moved on")) {
                    written.add(words);
                }
            }
        }
    }

    /// Looks at every message again, as somebody does who scrolls up.
    void looksAtEverything() {
        for (Client client : List.of(leader, participants.getFirst())) {
            attempt(() -> client.looksAtAll(chat));
        }
    }

    /// Ends the session, so that what was written stands where it can be read.
    void closes() {
        attempt(() -> door.bring(teams.envelopes.mention(chat, leader.person, "close")));
    }

    /// What each message is called in the chat.
    List<String> messages() {
        return chat.messages().stream().map(Message::id).toList();
    }

    /// Which card each message shows, from top to bottom.
    List<String> cards() {
        return chat.messages().stream().map(StormyMeeting::key).toList();
    }

    /// What was acknowledged of what was written to the card of that number.
    Set<String> written(int card) {
        return written.stream().filter(words -> words.endsWith(" " + card)).collect(Collectors.toSet());
    }

    /// The numbers of the cards that have one, from top to bottom.
    List<Integer> numbers() {
        return cards().stream()
                .map(card -> card.substring(card.indexOf('/') + 1))
                .filter(part -> part.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .toList();
    }

    private List<String> places() {
        return chat.messages().stream()
                .map(message -> Json.typed(message.card(), "TextBlock")
                        .map(text -> text.path("text").asText())
                        .findFirst()
                        .orElse(message.text()))
                .toList();
    }

    static String key(Message message) {
        return Json.typed(message.card(), "Action.")
                .map(action -> action.path("data").path("card").asText())
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElseGet(message::id);
    }

    private boolean sees(Client client, String name) {
        return button(client, name).isPresent();
    }

    private Optional<Button> button(Client client, String name) {
        return client.button(chat, name);
    }

    /// Whoever gets no answer tries again later, as people do.
    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (NotAcknowledged later) {
            // Nothing is remembered of it.
        }
    }

    private static void rest(Random random, int least, int most) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(least, most)).toNanos());
    }

    private static Someone someone(String name, Someone.Role role) {
        String id = "29:1" + UUID.randomUUID().toString().replace("-", "_");
        return new Someone(id, name, UUID.randomUUID().toString(), People.TENANT, "en-US", false, role, false);
    }
}
