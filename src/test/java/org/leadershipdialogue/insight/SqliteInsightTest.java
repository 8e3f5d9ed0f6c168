package org.leadershipdialogue.insight;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteInsightTest extends InsightContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
