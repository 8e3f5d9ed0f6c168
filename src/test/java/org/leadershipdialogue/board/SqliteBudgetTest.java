package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteBudgetTest extends BudgetContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
