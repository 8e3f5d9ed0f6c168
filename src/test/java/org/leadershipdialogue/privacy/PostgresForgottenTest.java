package org.leadershipdialogue.privacy;

import com.zaxxer.hikari.HikariDataSource;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class PostgresForgottenTest extends ForgottenContract {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        try (var database = TestDatabase.postgres()) {
            String url = ((HikariDataSource) database.dataSource()).getJdbcUrl();
            properties.add("spring.datasource.url", () -> url);
            properties.add("dialogue.secret", () -> "a secret that is good enough for a test");
        }
    }

    @Override
    boolean postgres() {
        return true;
    }
}
