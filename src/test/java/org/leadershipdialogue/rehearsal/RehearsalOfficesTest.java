package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.insight.EthicsOffice;
import org.leadershipdialogue.rollup.FocalPoints;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RehearsalOfficesTest {

    private static final List<String> NADIA = List.of("nadia@rehearsal.example");

    @Test
    void areNadiasInTheRehearsal() {
        Binder settings = with(Map.of());

        assertThat(settings.bindOrCreate("dialogue", FocalPoints.class).focalPoints())
                .isEqualTo(Map.of("Office for River Basins", NADIA));
        assertThat(settings.bindOrCreate("dialogue", EthicsOffice.class).ethicsOffice())
                .isEqualTo(NADIA);
    }

    @Test
    void areNobodysOutsideIt() {
        for (Map<String, Object> set : List.<Map<String, Object>>of(
                Map.of("dialogue.teams.app-id", "app"), Map.of("dialogue.rehearsal.enabled", "false"))) {
            Binder settings = with(set);

            assertThat(settings.bindOrCreate("dialogue", FocalPoints.class).nobody())
                    .isTrue();
            assertThat(settings.bindOrCreate("dialogue", EthicsOffice.class).nobody())
                    .isTrue();
        }
    }

    @Test
    void giveWayToWhatIsSet() {
        Binder settings = with(Map.of(
                "dialogue.ethics-office", "amina@rehearsal.example",
                "dialogue.focal-points[Office for River Basins]", "wei@rehearsal.example"));

        assertThat(settings.bindOrCreate("dialogue", EthicsOffice.class).ethicsOffice())
                .containsExactly("amina@rehearsal.example");
        assertThat(settings.bindOrCreate("dialogue", FocalPoints.class).focalPoints())
                .isEqualTo(Map.of("Office for River Basins", List.of("wei@rehearsal.example")));
    }

    private static Binder with(Map<String, Object> set) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new RehearsalOffices().initialize(context);
        }
        return Binder.get(environment);
    }
}
