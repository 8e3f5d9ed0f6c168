package org.leadershipdialogue.storage;

class PostgresTimersTest extends TimersContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
