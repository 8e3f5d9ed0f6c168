package org.leadershipdialogue;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the bot; without credentials it starts the rehearsal on this machine.
// Modules name their own classes: two of them may hold a class of the same simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class LeadershipDialogueApplication {

    /// Runs until the process is ended.
    static void main(String[] arguments) {
        SpringApplication.run(LeadershipDialogueApplication.class, arguments);
    }

    /// The time this machine tells; what everything goes by is `clock`, which `storage` makes of it.
    @Bean(defaultCandidate = false)
    Clock machineClock() {
        return Clock.systemUTC();
    }
}
