package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteCorrectionsTest extends CorrectionsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
