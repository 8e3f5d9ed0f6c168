package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresParkedQuestionsTest extends ParkedQuestionsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
