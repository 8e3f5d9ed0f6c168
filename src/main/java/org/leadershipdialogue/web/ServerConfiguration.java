package org.leadershipdialogue.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the server hang up on whoever dawdles; how long a silence may last is in `application.yaml`.
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> punctual() {
        return server -> server.setProtocol(PunctualProtocol.class.getName());
    }
}
