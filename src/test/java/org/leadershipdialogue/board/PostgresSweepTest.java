package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresSweepTest extends SweepContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
