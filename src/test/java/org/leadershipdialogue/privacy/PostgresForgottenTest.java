package org.leadershipdialogue.privacy;

import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class PostgresForgottenTest extends ForgottenContract {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        try (var database = TestDatabase.postgres()) {
            String url = database.url();
            properties.add("spring.datasource.url", () -> url);
            properties.add("dialogue.secret", () -> "a secret that is good enough for a test");
        }
    }

    @Override
    boolean postgres() {
        return true;
    }
}
