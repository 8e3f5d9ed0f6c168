package org.leadershipdialogue.storage;

class SqliteWritesTest extends WritesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
