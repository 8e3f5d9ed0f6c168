package org.leadershipdialogue.rehearsal;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives Nadia of the cast both offices while this process rehearses, so that the roll-up and the insights can be tried
/// without a setting. What is set counts before it; outside the rehearsal it is not there.
final class RehearsalOffices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NADIA = "nadia@rehearsal.example";
    private static final Map<String, Object> OFFICES = Map.of(
            "dialogue.focal-points[Office for River Basins]", NADIA,
            "dialogue.ethics-office", NADIA);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (OnRehearsal.Rehearsing.in(environment)) {
            environment.getPropertySources().addLast(new MapPropertySource("rehearsal", OFFICES));
        }
    }
}
