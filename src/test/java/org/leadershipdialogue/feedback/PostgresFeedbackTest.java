package org.leadershipdialogue.feedback;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresFeedbackTest extends FeedbackContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
