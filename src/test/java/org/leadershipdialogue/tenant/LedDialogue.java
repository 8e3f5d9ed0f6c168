package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.List;

/// A whole Dialogue from the app being added to the feedback form, as eighteen people hold it.
final class LedDialogue {

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
        people.all().forEach(person -> meeting.seat(person).taps("register.sign-in"));
        meeting.goesOn(Duration.ofSeconds(30));
    }

    /// From the sign-in to the conclusion; at each stop people do what the card offers them.
    ///
    /// @return how often the leader pressed *Next*
    int isHeld() {
        int stop = 0;
        for (; !leads.has("session.close"); stop++) {
            takesPlace(stop);
            leads.presses("session.next");
            meeting.goesOn(Duration.ofSeconds(20));
        }
        return stop;
    }

    private void takesPlace(int stop) {
        List<Someone> eager = List.of(people.markdown, people.quotes, people.longName, people.function, people.phone);
        eager.forEach(person -> tapsIfOffered(person, "part.take"));
        people.participants().stream().limit(9).forEach(person -> tapsIfOffered(person, "vote.cast"));
        meeting.goesOn(Duration.ofSeconds(5));
        eager.stream().skip(stop % 3).forEach(person -> tapsIfOffered(person, "speak.offer"));
        List<Someone> writers = List.of(people.silent, people.arabic, people.phone, people.web, people.guest);
        writers.stream().limit(stop % 3 == 0 ? 0 : stop % 3 == 1 ? 2 : 5).forEach(this::writes);
        tapsIfOffered(people.quotes, "speak.withdraw");
        for (String panel : List.of("Follow-ups", "Points", "People", "More")) {
            tapsIfOffered(people.organizer, panel);
            meeting.goesOn(Duration.ofSeconds(2));
        }
        tapsIfOffered(people.organizer, "answer.keep");
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
        }
        alone.presses("I sent it");
        return form.text();
    }

    /// The link to the sign-in sheet that whoever keeps the register sees.
    String sheet() {
        keeps.presses("More");
        return keeps.link("CSV");
    }
}
