package org.leadershipdialogue.storage;

class SqliteTimersTest extends TimersContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
