package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A whole Dialogue from the app being added to the feedback form, as eighteen people hold it.
final class LedDialogue {

    private static final List<String> PLACES = List.of(
            "Draft wording",
            "Sign-in",
            "Introduction · 1 of 4",
            "Introduction · 2 of 4",
            "Introduction · 3 of 4",
            "Introduction · 4 of 4",
            "Opening activity",
            "Scenarios",
            "Scenario 1 · 25",
            "Scenario 1 · question 1 of 5",
            "Scenario 1 · question 2 of 5",
            "Scenario 1 · question 3 of 5",
            "Scenario 1 · question 4 of 5",
            "Scenario 1 · question 5 of 5",
            "Scenario 1 · to close",
            "Scenario 2 · 25",
            "Scenario 2 · question 1 of 3",
            "Scenario 2 · question 2 of 3",
            "Scenario 2 · question 3 of 3",
            "Scenario 2 · to close",
            "Conclusion");

    private static final List<String> PANELS = List.of("Follow-ups", "Points", "People", "More");

    private final Tenant tenant;
    final People people = new People();
    final Meeting meeting;
    final Seat leads;
    private final Seat keeps;

    LedDialogue(Tenant tenant) {
        this.tenant = tenant;
        this.meeting = tenant.meeting(people);
        this.leads = meeting.seat(people.organizer);
        this.keeps = meeting.seat(people.monitor);
        tenant.inspection.areSilent(people.silentOnes(), List.of(people.organizer, people.monitor));
    }

    void isAdded() {
        meeting.happens(tenant.envelopes.botAdded(meeting.chat, people.organizer));
        meeting.happens(tenant.envelopes.installed(meeting.chat, people.organizer));
        leads.sees("I carry the Dialogue");
    }

    void isSetUp() {
        Dialog form = leads.opens("Set up");
        // Where Teams would not tell who is here, opening it once more asks again.
        while (!form.text().contains(people.monitor.name())) {
            meeting.goesOn(Duration.ofSeconds(10));
            form = leads.opens("Set up");
        }
        form.fills("Entity", "Office for River Basins")
                .fills("Unit", "Data and Mapping")
                .fills("Personnel", "21")
                .fills("Scenarios", "vote")
                .fills("Who keeps", people.monitor.name())
                .fills("So that people", "true");
        leads.sends(form, "Save");
    }

    void opens() {
        meeting.happens(tenant.envelopes.meeting(meeting.chat, people.organizer, "Start"));
        meeting.happens(tenant.envelopes.participants(meeting.chat, people.all(), "Join"));
        leads.presses("Open sign-in");
        people.participants().forEach(person -> meeting.seat(person).taps("register.sign-in"));
        keeps.taps("register.sign-in");
        meeting.goesOn(Duration.ofSeconds(30));
    }

    /// From the sign-in to the conclusion; at each stop people do what the card offers them.
    void isHeld() {
        isHeldUntil("Conclusion");
    }

    /// From the sign-in to the card that begins so.
    void isHeldUntil(String place) {
        for (int stop = 0; !meeting.places().getLast().startsWith(place); stop++) {
            takesPlace(stop);
            leads.presses(leads.has("vote.decide") ? "vote.decide" : "session.next");
            meeting.goesOn(Duration.ofSeconds(12));
        }
    }

    private void takesPlace(int stop) {
        List<Someone> eager = List.of(people.markdown, people.quotes, people.longName, people.function, people.phone);
        eager.forEach(person -> tapsIfOffered(person, "part.take"));
        people.participants().stream().limit(9).forEach(person -> tapsIfOffered(person, "vote.cast"));
        meeting.goesOn(Duration.ofSeconds(3));
        eager.stream().skip(stop % 3).forEach(person -> tapsIfOffered(person, "speak.offer"));
        List<Someone> writers = List.of(people.silent, people.arabic, people.phone, people.web, people.guest);
        writers.stream().limit(stop % 3 == 0 ? 0 : stop % 3 == 1 ? 2 : 5).forEach(this::writes);
        tapsIfOffered(people.quotes, "speak.withdraw");
        tapsIfOffered(people.organizer, PANELS.get(stop % PANELS.size()));
        tapsIfOffered(people.organizer, "answer.keep");
        meeting.goesOn(Duration.ofSeconds(3));
    }

    private void writes(Someone person) {
        Seat seat = meeting.seat(person);
        if (seat.has("write")) {
            Dialog form = seat.opens("write");
            form.fills(
                    "answer",
                    "Say *it* <b>plainly</b> [here](https://evil.example) \u202E{{DATE(2020-01-01T00:00:00Z)}}");
            seat.sends(form, form.buttons().getFirst());
        }
    }

    private void tapsIfOffered(Someone person, String name) {
        Seat seat = meeting.seat(person);
        if (seat.has(name)) {
            seat.taps(name);
        }
    }

    /// The leader closes; those who like say how it was.
    void isClosed() {
        leads.presses("session.close");
        meeting.goesOn(Duration.ofSeconds(20));
        people.participants().stream().limit(6).forEach(person -> {
            Seat seat = meeting.seat(person);
            Dialog form = seat.opens("assessment");
            seat.sends(form.fillsAll(), form.buttons().getFirst());
        });
        meeting.happens(tenant.envelopes.participants(meeting.chat, people.all(), "Leave"));
        meeting.happens(tenant.envelopes.meeting(meeting.chat, people.organizer, "End"));
        meeting.goesOn(Duration.ofMinutes(2));
    }

    /// The leader fills in the feedback form, alone with the bot.
    ///
    /// @return what is ready to be pasted into the official form
    String isReported() {
        Seat alone = leads.alone();
        Dialog form = alone.opens("feedback");
        for (String button : List.of("That is right", "Save and go on", "Save and go on", "Save the form")) {
            form = alone.sends(form, button).open();
            if (form.text().contains("The form asks for no names")) {
                // The draft holds what somebody wrote, and somebody's name is written in the same way.
                form = alone.sends(form, button).open();
            }
        }
        alone.presses("I sent it");
        return form.text();
    }

    /// The link to the sign-in sheet that whoever keeps the register sees.
    String sheet() {
        keeps.presses("More");
        return keeps.link("CSV");
    }

    /// The chat shows what was held, in order and nothing twice, and nothing in it can still be pressed in vain.
    ///
    /// @param cards to how many the session came before the conclusion
    void isAsItShouldBe(int cards) {
        List<String> held = Stream.concat(PLACES.stream().limit(cards), Stream.of(PLACES.getLast()))
                .toList();
        assertThat(meeting.places())
                .zipSatisfy(held, (place, wanted) -> assertThat(place).startsWith(wanted));
        assertThat(meeting.liveButtons())
                .as("what could still be pressed")
                .allMatch("preparation.begin"::equals, "begins a session of one's own");
        assertThat(tenant.inspection.cards()).as("cards looked at").hasSizeGreaterThan(60);
        assertThat(tenant.findings.all()).isEmpty();
    }
}
