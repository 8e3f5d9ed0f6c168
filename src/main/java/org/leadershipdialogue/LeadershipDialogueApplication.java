package org.leadershipdialogue;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Starts the bot; without credentials it starts the rehearsal on this machine.
@SpringBootApplication
public class LeadershipDialogueApplication {

    /// Runs until the process is ended.
    static void main(String[] arguments) {
        SpringApplication.run(LeadershipDialogueApplication.class, arguments);
    }

    /// The time everything goes by; a test puts a clock it can set in its place.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
