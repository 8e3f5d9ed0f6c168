package org.leadershipdialogue.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Who collects for which entity; `dialogue.focal-points`. To be asked anew at each request: nobody's right is kept.
///
/// @param focalPoints directory ids or e-mail addresses by entity; empty where nobody is configured
@ConfigurationProperties("dialogue")
public record FocalPoints(Map<String, List<String>> focalPoints) implements NamedPeople {

    public FocalPoints {
        focalPoints = focalPoints == null ? Map.of() : focalPoints;
    }

    @Override
    public boolean nobody() {
        return focalPoints.isEmpty();
    }

    @Override
    public boolean has(Identity who) {
        return !entitiesOf(who).isEmpty();
    }

    /// The entities this person collects for, in the order of the settings.
    public List<String> entitiesOf(Identity who) {
        return focalPoints.entrySet().stream()
                .filter(entity -> entity.getValue().stream().anyMatch(who::is))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The e-mail addresses of those who collect for this entity, in the order of the settings; none where people are
    /// named by directory ids alone.
    public List<String> addresses(String entity) {
        return focalPoints.entrySet().stream()
                .filter(each -> Wording.same(each.getKey(), entity))
                .flatMap(each -> each.getValue().stream())
                .map(String::strip)
                .filter(one -> one.contains("@"))
                .distinct()
                .toList();
    }

    /// The entity as the settings write it; empty where nobody collects for it any longer.
    public Optional<String> written(String entity) {
        return focalPoints.keySet().stream()
                .filter(each -> Wording.same(each, entity))
                .findFirst();
    }

    /// Whether this person collects for this entity.
    public boolean serves(Identity who, String entity) {
        return entitiesOf(who).stream().anyMatch(other -> Wording.same(other, entity));
    }
}
