package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresVotesTest extends VotesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
