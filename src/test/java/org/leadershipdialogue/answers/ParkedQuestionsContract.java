package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;

/// What [ParkedQuestions] promises, on every engine.
abstract class ParkedQuestionsContract extends DatabaseContract {

    private ParkedQuestions parked;
    private String session;

    private static final Person HANA = new Person("29:hana", "Hana Sato");

    @BeforeEach
    void freshSession() {
        parked = TestAnswers.in(database()).parked();
        session = UUID.randomUUID().toString();
    }

    @Test
    void namesOnlyWhoAskedForAReply() {
        parked.park(session, "Who pays?", null);
        parked.park(session, "Until when?", HANA);

        assertThat(parked.list(session))
                .extracting(Parked::text, Parked::asker)
                .containsExactlyInAnyOrder(tuple("Who pays?", null), tuple("Until when?", HANA));
    }

    @Test
    void parksWhatIsSentTwiceOnce() {
        var id = parked.park(session, "Who pays?", null);

        assertThat(parked.park(session, "Who pays? ", null)).isEqualTo(id);
        assertThat(parked.park(session, "Who pays?", HANA)).isNotEqualTo(id);
        assertThat(parked.list(session)).hasSize(2);
    }

    @Test
    void notesThatTheAnswerCameBack() {
        var id = parked.park(session, "Who pays?", null);

        assertThat(parked.answered("another session", id)).isFalse();
        assertThat(parked.list(session)).extracting(Parked::answered).containsExactly(false);

        assertThat(parked.answered(session, id)).isTrue();
        assertThat(parked.answered(session, id)).as("twice").isFalse();
        parked.park(session, "Until when?", null);
        assertThat(parked.list(session))
                .filteredOn(Parked::answered)
                .extracting(Parked::id)
                .containsExactly(id);
    }

    @Test
    void forgetsWhoAskedOnceTheAnswerCame() {
        var id = parked.park(session, "Until when?", HANA);
        var question = parked.list(session).getFirst();

        parked.answered(session, id);
        assertThat(parked.list(session)).extracting(Parked::asker).containsOnlyNulls();

        parked.notAnswered(session, question);
        assertThat(parked.list(session)).containsExactly(question);
    }

    @Test
    void goesOneWayAndNeverBoth() {
        parked.park(session, "Who pays?", null);
        assertThat(parked.way(session)).isEmpty();

        parked.choose(session, ParkedQuestions.Way.MAIL);
        parked.choose(session, ParkedQuestions.Way.FORM);
        parked.park(session, "Until when?", null);

        assertThat(parked.way(session)).contains(ParkedQuestions.Way.MAIL);
    }

    @Test
    void losesNoneOfManyThatAreParkedAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(i -> () -> parked.park(session, "question " + i, null))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get()).isNotEmpty();
            }
        }

        assertThat(parked.list(session)).hasSize(20);
    }
}
