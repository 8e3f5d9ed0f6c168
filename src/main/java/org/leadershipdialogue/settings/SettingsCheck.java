package org.leadershipdialogue.settings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Refuses to start on settings that are missing or contradict each other, before anything is opened or made.
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<Fault> faults = faults(context.getEnvironment());
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    static List<Fault> faults(Environment environment) {
        Given given = new Given(environment);
        return Stream.of(
                        TeamsChecks.of(given),
                        ServerChecks.of(given),
                        StorageChecks.of(given),
                        MailChecks.of(given),
                        SignInChecks.of(given))
                .flatMap(faults -> faults)
                .toList();
    }
}
