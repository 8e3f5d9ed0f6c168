package org.leadershipdialogue.insight;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresInsightTest extends InsightContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
