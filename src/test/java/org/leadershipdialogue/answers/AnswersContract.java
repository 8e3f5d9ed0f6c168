package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Secret;

/// What [Answers] promises, on every engine.
abstract class AnswersContract extends DatabaseContract {

    private final String session = UUID.randomUUID().toString();
    private Answers answers;
    private Prompt prompt;

    @BeforeEach
    void freshPrompt() {
        answers = TestAnswers.in(database()).answers();
        prompt = prompt();
    }

    @Test
    void findsAPersonsOwnAnswerWhileThePromptIsOpen() {
        answers.write(prompt, "amina", "Ça dépend\r\nde nous");
        answers.write(prompt, "yusuf", "أوافق");

        assertThat(answers.own(prompt, "amina")).contains("Ça dépend\nde nous");
        assertThat(answers.own(prompt, "wei")).isEmpty();
        assertThat(answers.count(prompt)).isEqualTo(2);
        assertThat(answers.said(prompt)).isEmpty();
        assertThat(answers.closed(prompt)).isEmpty();
    }

    @Test
    void replacesAnAnswerThatIsWrittenAgain() {
        answers.write(prompt, "amina", "first");
        answers.write(prompt, "amina", "second");

        assertThat(answers.own(prompt, "amina")).contains("second");
        assertThat(answers.count(prompt)).isEqualTo(1);
    }

    @Test
    void takesAnAnswerBack() {
        answers.write(prompt, "amina", "first");

        assertThat(answers.withdraw(prompt, "amina")).isTrue();
        assertThat(answers.withdraw(prompt, "amina")).isFalse();
        assertThat(answers.own(prompt, "amina")).isEmpty();
    }

    @Test
    void takesNothingBackFromAPromptNobodyWroteTo() {
        assertThat(answers.withdraw(prompt, "amina")).isFalse();
    }

    @Test
    void showsThreeAnswersOnceThePromptClosed() {
        writeThree();

        assertThat(answers.close(prompt, 3)).isEqualTo(new Closed(3, true, 0));

        assertThat(answers.said(prompt)).extracting(Said::text).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(answers.said(prompt)).isEqualTo(answers.said(prompt));
        assertThat(answers.closed(prompt)).contains(new Closed(3, true, 0));
        assertThat(answers.count(prompt)).isEqualTo(3);
    }

    @Test
    void showsTwoAnswersToNobodyAndDeletesThem() {
        answers.write(prompt, "amina", "one");
        answers.write(prompt, "joão", "two");

        assertThat(answers.close(prompt, 3)).isEqualTo(new Closed(2, false, 0));

        assertThat(answers.said(prompt)).isEmpty();
        assertThat(rows("draft")).isZero();
    }

    @Test
    void findsNobodysAnswerOnceThePromptClosed() {
        writeThree();
        answers.close(prompt, 3);

        assertThat(answers.own(prompt, "amina")).isEqualTo(Optional.empty());
        assertThat(answers.withdraw(prompt, "amina")).isFalse();
        assertThat(rows("draft")).isZero();
        assertThat(rows("prompt_key")).isZero();
    }

    @Test
    void refusesAnAnswerAfterThePromptClosed() {
        writeThree();
        answers.close(prompt, 3);

        assertThatThrownBy(() -> answers.write(prompt, "wei", "four")).isInstanceOf(PromptClosed.class);
        assertThat(answers.said(prompt)).hasSize(3);
    }

    @Test
    void refusesAnAnswerToAPromptThatClosedBeforeAnybodyWrote() {
        assertThat(answers.close(prompt, 3)).isEqualTo(new Closed(0, false, 0));

        assertThatThrownBy(() -> answers.write(prompt, "wei", "late")).isInstanceOf(PromptClosed.class);
    }

    @Test
    void closesOnce() {
        writeThree();
        answers.close(prompt, 3);
        var said = answers.said(prompt);

        assertThat(answers.close(prompt, 3)).isEqualTo(new Closed(3, true, 0));
        assertThat(answers.said(prompt)).isEqualTo(said);
    }

    @Test
    void closesInTheCallersTransaction() {
        writeThree();

        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    answers.close(prompt, 3);
                    throw new IllegalStateException("the move failed");
                }))
                .hasMessage("the move failed");

        assertThat(answers.own(prompt, "amina")).contains("one");
        assertThat(answers.said(prompt)).isEmpty();
    }

    @Test
    void dropsWhatWasLeftOutAndRemembersHowMany() {
        writeThree();
        answers.close(prompt, 3);
        var first = answers.said(prompt).getFirst();
        var second = answers.said(prompt).get(1);
        answers.leaveOut(prompt, first.id(), true);
        answers.leaveOut(prompt, second.id(), true);
        answers.leaveOut(prompt, second.id(), false);
        assertThat(answers.said(prompt)).extracting(Said::leftOut).containsExactly(true, false, false);

        assertThat(answers.dropLeftOut(prompt)).isEqualTo(1);

        assertThat(answers.said(prompt)).hasSize(2).doesNotContain(first);
        assertThat(answers.closed(prompt)).contains(new Closed(3, true, 1));
        assertThat(answers.dropLeftOut(prompt)).isZero();
    }

    @Test
    void keepsAnswersForTheLeaderUnlessTheyAreLeftOut() {
        writeThree();
        answers.close(prompt, 3);
        var said = answers.said(prompt);
        answers.keep(prompt, said.get(0).id(), true);
        answers.keep(prompt, said.get(1).id(), true);
        answers.keep(prompt, said.get(1).id(), false);
        answers.leaveOut(prompt, said.get(2).id(), true);
        answers.keep(prompt, said.get(2).id(), true);

        assertThat(answers.kept(prompt.session()))
                .containsExactly(said.getFirst().text());
    }

    @Test
    void touchesNoAnswerOfAnotherPrompt() {
        writeThree();
        answers.close(prompt, 3);
        var id = answers.said(prompt).getFirst().id();

        answers.keep(prompt(), id, true);
        answers.leaveOut(prompt(), id, true);

        assertThat(answers.said(prompt)).noneMatch(said -> said.kept() || said.leftOut());
    }

    @Test
    void endsASessionWithoutShowingWhatIsStillOpen() {
        writeThree();

        answers.endSession(prompt.session());

        assertThat(answers.closed(prompt)).contains(new Closed(3, false, 0));
        assertThat(answers.said(prompt)).isEmpty();
        assertThat(rows("draft")).isZero();
    }

    @Test
    void forgetsASession() {
        writeThree();
        answers.close(prompt, 3);
        TestAnswers.in(database()).parked().park(prompt.session(), "Who pays?", null);

        answers.forget(prompt.session());

        assertThat(answers.said(prompt)).isEmpty();
        assertThat(answers.closed(prompt)).isEmpty();
        assertThat(TestAnswers.in(database()).parked().list(prompt.session())).isEmpty();
    }

    @Test
    void goesOnWhenTheSecretWasLost() {
        writeThree();
        var seal = new Seal(Secret.of("quite another secret since the first was lost"));
        var after = TestAnswers.in(database(), seal).answers();

        assertThat(after.own(prompt, "amina")).isEmpty();
        assertThat(after.close(prompt, 3)).isEqualTo(new Closed(3, false, 0));
    }

    private void writeThree() {
        answers.write(prompt, "amina", "one");
        answers.write(prompt, "joão", "two");
        answers.write(prompt, "yusuf", "three");
    }

    private Prompt prompt() {
        var own = session + UUID.randomUUID();
        return new Prompt(own, own + ":question-1.1:1");
    }

    private int rows(String table) {
        return database()
                .jdbc()
                .sql("select count(*) from " + table + " where prompt = ?")
                .param(prompt.id())
                .query(Integer.class)
                .single();
    }
}
