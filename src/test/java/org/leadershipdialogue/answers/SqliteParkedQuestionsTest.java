package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteParkedQuestionsTest extends ParkedQuestionsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
