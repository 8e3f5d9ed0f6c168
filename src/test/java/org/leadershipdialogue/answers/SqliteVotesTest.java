package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteVotesTest extends VotesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
