package org.leadershipdialogue.bot;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The departments, offices and missions people pick from at set-up, each with its units; `dialogue.entities`.
///
/// @param entities units by entity, in the order of the configuration; empty where names are typed
@ConfigurationProperties("dialogue")
public record Entities(Map<String, List<String>> entities) {

    public Entities {
        entities = entities == null ? Map.of() : entities;
    }

    /// The entities.
    public List<String> names() {
        return List.copyOf(entities.keySet());
    }

    /// The units of all entities, each once.
    public List<String> units() {
        return entities.values().stream().flatMap(List::stream).distinct().toList();
    }
}
