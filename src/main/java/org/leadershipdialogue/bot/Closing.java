package org.leadershipdialogue.bot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When what ends by itself ends; `dialogue.closing.*`.
///
/// @param assessmentDays how many days *How was it?* is open, from the recap on
/// @param forgottenAfter how long nobody moves a session on before it closes itself
@ConfigurationProperties("dialogue.closing")
public record Closing(
        @DefaultValue("7") int assessmentDays,
        @DefaultValue("12h") Duration forgottenAfter) {}
