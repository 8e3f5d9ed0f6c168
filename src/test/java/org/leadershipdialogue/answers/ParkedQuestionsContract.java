package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.DatabaseContract;

/// What [ParkedQuestions] promises, on every engine.
abstract class ParkedQuestionsContract extends DatabaseContract {

    private ParkedQuestions parked;
    private String session;

    @BeforeEach
    void freshSession() {
        parked = TestAnswers.in(database()).parked();
        session = UUID.randomUUID().toString();
    }

    @Test
    void namesOnlyWhoAskedForAReply() {
        parked.park(session, "Who pays?", null);
        parked.park(session, "Until when?", "Hana Sato");

        assertThat(parked.list(session))
                .extracting(Parked::text, Parked::asker)
                .containsExactlyInAnyOrder(tuple("Who pays?", null), tuple("Until when?", "Hana Sato"));
    }

    @Test
    void parksWhatIsSentTwiceOnce() {
        var id = parked.park(session, "Who pays?", null);

        assertThat(parked.park(session, "Who pays? ", null)).isEqualTo(id);
        assertThat(parked.park(session, "Who pays?", "Hana Sato")).isNotEqualTo(id);
        assertThat(parked.list(session)).hasSize(2);
    }

    @Test
    void notesThatTheAnswerCameBack() {
        var id = parked.park(session, "Who pays?", null);

        parked.answered("another session", id, true);
        assertThat(parked.list(session)).extracting(Parked::answered).containsExactly(false);

        parked.answered(session, id, true);
        parked.park(session, "Until when?", null);
        assertThat(parked.list(session))
                .filteredOn(Parked::answered)
                .extracting(Parked::id)
                .containsExactly(id);
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
