package org.leadershipdialogue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FocalPointsTest {

    private final FocalPoints points = new FocalPoints(Map.of(
            "Office for River Basins", List.of(" Nadia.Rahman@Example.org", "b3c1-directory-id"),
            "Registry", List.of("", "tomas@example.org")));

    @Test
    void knowsAFocalPointByEmailOrDirectoryId() {
        assertThat(points.entitiesOf(new Identity(null, "nadia.rahman@example.org")))
                .containsExactly("Office for River Basins");
        assertThat(points.serves(new Identity("B3C1-directory-id", null), "office for  River Basins"))
                .isTrue();
    }

    @Test
    void refusesAnotherEntitysFocalPoint() {
        assertThat(points.serves(new Identity("x", "tomas@example.org"), "Office for River Basins"))
                .isFalse();
    }

    @Test
    void takesNobodyForAFocalPointOfWhomTeamsTellsNothing() {
        assertThat(points.entitiesOf(new Identity(null, null))).isEmpty();
        assertThat(points.entitiesOf(new Identity("", ""))).isEmpty();
    }
}
