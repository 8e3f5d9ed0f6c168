package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteAnswersTest extends AnswersContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
