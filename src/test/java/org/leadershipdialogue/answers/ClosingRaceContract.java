package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.leadershipdialogue.storage.DatabaseContract;

/// Writing against closing: what was acknowledged is in the list, and nothing comes after it.
abstract class ClosingRaceContract extends DatabaseContract {

    private static final int WRITERS = 8;
    private static final int ANSWERS_EACH = 6;

    @RepeatedTest(10)
    void showsEveryAcknowledgedAnswerAndNoOther() throws Exception {
        var answers = TestAnswers.in(database()).answers();
        var prompt = new Prompt("s", UUID.randomUUID().toString());
        var enough = new CountDownLatch(WRITERS);

        List<String> acknowledged;
        List<String> shown;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = writers(threads, answers, prompt, enough);
            enough.await();
            answers.close(prompt, 0);
            shown = answers.said(prompt).stream().map(Said::text).toList();
            acknowledged = acknowledged(writers);
        }

        assertThat(shown).hasSizeGreaterThanOrEqualTo(WRITERS).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(answers.said(prompt)).extracting(Said::text).containsExactlyInAnyOrderElementsOf(shown);
    }

    private static List<Future<List<String>>> writers(
            ExecutorService threads, Answers answers, Prompt prompt, CountDownLatch enough) {
        var writers = new ArrayList<Future<List<String>>>();
        for (var i = 0; i < WRITERS; i++) {
            var writer = "writer " + i;
            writers.add(threads.submit(() -> writeUntilClosed(writer, answers, prompt, enough)));
        }
        return writers;
    }

    private static List<String> writeUntilClosed(String writer, Answers answers, Prompt prompt, CountDownLatch enough) {
        var accepted = new ArrayList<String>();
        try {
            for (var i = 0; i < ANSWERS_EACH; i++) {
                var text = writer + ", answer " + i;
                answers.write(prompt, text, text);
                accepted.add(text);
                enough.countDown();
            }
        } catch (PromptClosed e) {
            // From here on everything is refused, which is the point.
        }
        return accepted;
    }

    private static List<String> acknowledged(List<Future<List<String>>> writers) throws Exception {
        var all = new ArrayList<String>();
        for (var writer : writers) {
            all.addAll(writer.get());
        }
        return all;
    }
}
