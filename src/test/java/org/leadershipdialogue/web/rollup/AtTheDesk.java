package org.leadershipdialogue.web.rollup;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.leadershipdialogue.storage.TestDatabase;

/// Nadia has the page of her entity's roll-up open before her, an empty one at each test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheDesk {

    @SuppressWarnings("NullAway.Init") // opened before all tests
    TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    Desktop nadia;

    @BeforeAll
    void openDatabase() {
        database = TestDatabase.sqlite();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void theOpenPage() {
        nadia = new Desktop(database).open();
    }
}
