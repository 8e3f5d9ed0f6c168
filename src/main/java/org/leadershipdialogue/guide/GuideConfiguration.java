package org.leadershipdialogue.guide;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Loads the Guides at start, and with them refuses to start if one is broken.
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    /// @param folder `dialogue.guides`: a folder with Guides of one's own; empty for the built-in ones only
    @Bean
    Guides guides(@Value("${dialogue.guides:}") String folder) {
        return folder.isBlank() ? Guides.builtIn() : Guides.including(Path.of(folder));
    }
}
