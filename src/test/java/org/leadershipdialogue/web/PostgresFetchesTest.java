package org.leadershipdialogue.web;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresFetchesTest extends FetchesContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
