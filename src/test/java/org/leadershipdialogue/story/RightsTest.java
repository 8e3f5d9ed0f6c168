package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.rehearsal.Reply;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Whatever a card showed to somebody else: only those who may.
class RightsTest extends Story {

    private static final Duration SILENCE = Duration.ofMinutes(6);
    private static final String REFUSED = "This one is for Leila Haddad";

    private static final String REGISTER = "The register is kept by others";

    /// What stands there instead of what was wished for; the last says that somebody else has done it.
    private static final List<String> KINDLY =
            List.of(REFUSED, REGISTER, "Leila Haddad was here a moment ago", "Already done");

    /// What anybody in the room may press; all else is somebody's task.
    private static final Set<Verb> ANYBODYS = EnumSet.of(
            Verb.CARD_VIEW,
            Verb.FORM_OPEN,
            Verb.FORM_SUBMIT,
            Verb.PANEL,
            Verb.REGISTER_SIGN_IN,
            Verb.REGISTER_LISTEN,
            Verb.SPEAK_OFFER,
            Verb.SPEAK_WITHDRAW,
            Verb.VOTE_CAST,
            Verb.PART_TAKE,
            Verb.PART_RELEASE,
            Verb.ANSWER_WITHDRAW,
            Verb.PREPARATION_BEGIN);

    /// Buttons of an entity's roll-up and of the Ethics Office: pressed on a session's card they show the card as it
    /// is.
    private static final Set<Verb> OF_AN_OFFICE =
            EnumSet.of(Verb.ROLL_UP_MISSING, Verb.ROLL_UP_PAGE, Verb.INSIGHTS_PAGE);

    private static final Set<FormId> FORMS_OF_A_ROLL_UP =
            EnumSet.of(FormId.HELD, FormId.REMIND, FormId.REMIND_ASSESSMENT, FormId.CERTIFY);

    private static final String FROM_ANOTHER_TIME = "That card is from another time";

    private static final String WHY = "so only|The register is kept by others|That does not fit this moment";

    /// What anybody may open.
    private static final Set<FormId> FOR_ANYBODY = EnumSet.of(
            FormId.WRITE,
            FormId.PARK,
            FormId.WHERE_TO_TURN,
            FormId.HERE_WITH_ME,
            FormId.FIX_NAME,
            FormId.ASSESSMENT,
            FormId.KEPT);

    @Test
    void aParticipantWhoReplaysNextIsToldWhyAndNobodyElseIs() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");
        // A story before this one may have been refused on the same card.
        var before = room.whoWasSent(REFUSED);

        assertThat(joao().triesOn(leilas, "session.next").text()).contains(REFUSED);

        assertThat(room.whoWasSent(REFUSED))
                .filteredOn(name -> !before.contains(name))
                .containsExactly("João Matos");
        assertThat(room.whoWasSent(next)).isEmpty();
        assertThat(joao().again(leilas).has("session.next")).isFalse();
    }

    @Test
    void noButtonOfAnotherWorksForAParticipantAndEachSaysWhy() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        for (Verb verb : OF_AN_OFFICE) {
            assertThat(sends(leilas, verb.wire())).as(verb.name()).isEqualTo(sends(leilas, "card.view"));
        }
        Set<Verb> somebodys = EnumSet.complementOf(EnumSet.copyOf(ANYBODYS));
        somebodys.removeAll(OF_AN_OFFICE);
        for (Verb verb : somebodys) {
            assertThat(KINDLY).as("before " + verb).noneMatch(sends(leilas, "card.view")::contains);
            assertThat(KINDLY).as(verb.name()).anyMatch(sends(leilas, verb.wire())::contains);
        }

        assertThat(room.whoWasSent(next)).isEmpty();
        assertThat(leila.again(leilas).text()).as("what Leila sees").isEqualTo(leilas.text());
    }

    private String sends(SeenCard card, String verb) {
        return joao().sendsOnItsOwn(card, verb, data(card, "")).text();
    }

    private String data(SeenCard card, String form) {
        return "{\"card\":\"%s\",\"at\":0,\"form\":\"%s\",\"person\":\"%s\"}".formatted(card.key(), form, joao().id());
    }

    @Test
    void noFormOfAnotherOpensForAParticipantOrTakesWhatTheySend() {
        freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        Set<FormId> somebodys = EnumSet.complementOf(EnumSet.copyOf(FOR_ANYBODY));
        somebodys.removeAll(FORMS_OF_A_ROLL_UP);
        for (FormId form : FORMS_OF_A_ROLL_UP) {
            Reply sent = joao().sendsAForm(leilas, data(leilas, form.wire()));
            assertThat(sent.notice()).as(form.name()).contains(FROM_ANOTHER_TIME);
        }
        for (FormId form : somebodys) {
            Reply asked = joao().asksForAForm(leilas, data(leilas, form.wire()));
            Reply sent = joao().sendsAForm(leilas, data(leilas, form.wire()));
            assertThat(asked.form()).as(form.name()).isEmpty();
            assertThat(asked.notice()).as(form.name()).containsPattern(WHY).isEqualTo(sent.notice());
        }

        assertThat(leila.again(leilas).text()).as("what Leila sees").isEqualTo(leilas.text());
    }

    @Test
    void whoLedWithHerAndNoLongerDoesIsToldSoAlone() {
        firstQuestion();
        handsOver(leila);
        handsOver(tomas);
        SeenCard tomass = tomas.cardWith("session.next");
        clock.forward(SILENCE);
        joao().presses("session.take");
        leila.says("@Dialogue take over");
        var before = room.whoWasSent(REFUSED);

        assertThat(tomas.triesOn(tomass, "session.next").text()).contains(REFUSED);
        clock.forward(SILENCE);
        tomas.says("@Dialogue next");

        assertThat(tomas.isTold("This one is for")).contains("so only");
        assertThat(room.whoWasSent(REFUSED))
                .filteredOn(name -> !before.contains(name))
                .containsExactly(tomas.name());
        assertThat(leila.cardWith("session.next").text()).contains("question 1 of 5");
    }

    private static void handsOver(Seat seat) {
        seat.presses("More").presses("session.hand-over");
    }

    @Test
    void aMonitorDoesNotLead() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        assertThat(tomas.triesOn(leilas, "session.next").text()).contains(REFUSED);
        assertThat(room.whoWasSent(next)).isEmpty();
    }

    @Test
    void aParticipantOpensNoFormOfTheRegister() {
        opened(3);
        SeenCard register = tomas.cardWith("add-caller");
        SeenCard list = tomas.presses("Everybody").cardWith("Correct");

        assertThat(joao().triesToOpen(register, "add-caller").notice()).startsWith("The register is kept by others");
        assertThat(joao().triesToOpen(register, "tick-names").notice()).startsWith("The register is kept by others");
        assertThat(joao().triesToOpen(list, "Correct").notice()).startsWith("The register is kept by others");
    }
}
