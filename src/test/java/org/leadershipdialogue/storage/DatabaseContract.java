package org.leadershipdialogue.storage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// What a test extends to state facts that hold on every engine; one fresh database for each class.
///
/// Write the facts once, in an abstract class, and name the engines beside it:
/// ```java
/// abstract class SessionsContract extends DatabaseContract {
///     @Test
///     void advancesOnce() { … database().jdbc() … database().writes() … }
/// }
/// class SqliteSessionsTest extends SessionsContract {
///     @Override protected TestDatabase open() { return TestDatabase.sqlite(); }
/// }
/// class PostgresSessionsTest extends SessionsContract {
///     @Override protected TestDatabase open() { return TestDatabase.postgres(); }
/// }
/// ```
/// The methods of a class share the database, so they use ids of their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DatabaseContract {

    @SuppressWarnings("NullAway.Init") // JUnit calls openDatabase() first
    private TestDatabase database;

    /// Opens the engine this class is about.
    protected abstract TestDatabase open();

    /// The database of this class.
    protected final TestDatabase database() {
        return database;
    }

    @BeforeAll
    void openDatabase() {
        database = open();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }
}
