package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.TestDatabase;

/// This module's three interfaces on a [TestDatabase], wired as the application wires them.
///
/// @param answers what is written
/// @param votes what is voted
/// @param parked what waits for the Ethics Office
public record TestAnswers(Answers answers, Votes votes, ParkedQuestions parked) {

    /// Wires them under the secret of all test databases.
    public static TestAnswers in(TestDatabase database) {
        return in(database, new Seal(TestDatabase.SECRET));
    }

    static TestAnswers in(TestDatabase database, Seal seal) {
        var jdbc = database.jdbc();
        var writes = database.writes();
        var keys = new PromptKeys(jdbc, seal);
        var prompts = new Prompts(jdbc, database.engine(), keys);
        var drafts = new Drafts(jdbc, prompts, keys, seal, database.erasure());
        return new TestAnswers(
                new JdbcAnswers(writes, jdbc, prompts, drafts, database.erasure()),
                new JdbcVotes(writes, jdbc, prompts, drafts),
                new JdbcParkedQuestions(writes, jdbc, database.erasure()));
    }
}
