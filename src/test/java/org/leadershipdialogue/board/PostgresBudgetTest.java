package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresBudgetTest extends BudgetContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
