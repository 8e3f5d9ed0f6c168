package org.leadershipdialogue.web;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteFetchesTest extends FetchesContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
