package org.leadershipdialogue.feedback;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteFeedbackTest extends FeedbackContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
