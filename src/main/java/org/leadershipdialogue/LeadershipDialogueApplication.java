package org.leadershipdialogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the bot; without credentials it starts the rehearsal on this machine.
@SpringBootApplication
public class LeadershipDialogueApplication {

    /// Runs until the process is ended.
    static void main(String[] arguments) {
        SpringApplication.run(LeadershipDialogueApplication.class, arguments);
    }
}
