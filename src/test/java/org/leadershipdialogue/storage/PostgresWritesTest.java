package org.leadershipdialogue.storage;

class PostgresWritesTest extends WritesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
