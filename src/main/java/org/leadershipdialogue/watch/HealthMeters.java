package org.leadershipdialogue.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// The health of what all nodes share, as numbers an alert can watch: 1 is well, 0 is not.
///
/// None of it says whether a process may live or be reached: a fault all nodes share would take them all out.
@Component
class HealthMeters implements MeterBinder {

    private static final List<String> PARTS = List.of("database", "keys", "connector");

    private final HealthEndpoint health;

    HealthMeters(HealthEndpoint health) {
        this.health = health;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        PARTS.forEach(part -> Gauge.builder("dialogue.health", () -> well(part))
                .description("Whether a part the process needs is well")
                .tag("part", part)
                .register(registry));
    }

    private int well(String part) {
        HealthDescriptor told = health.healthForPath(part);
        return told != null && told.getStatus().equals(Status.UP) ? 1 : 0;
    }
}
