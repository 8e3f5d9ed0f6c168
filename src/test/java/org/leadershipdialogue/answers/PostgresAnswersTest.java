package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresAnswersTest extends AnswersContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
