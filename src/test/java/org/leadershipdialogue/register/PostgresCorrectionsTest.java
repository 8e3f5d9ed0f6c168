package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresCorrectionsTest extends CorrectionsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
