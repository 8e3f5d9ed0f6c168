package org.leadershipdialogue.watch;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Keeps `/actuator/health` where the requests come in when metrics move to a port of their own: whoever decides
/// whether to send requests must ask the port they go to.
@RestController
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class HealthOnMainPort {

    private final HealthEndpointWebExtension health;

    HealthOnMainPort(HealthEndpointWebExtension health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<HealthDescriptor> all() {
        return answer();
    }

    @GetMapping("/actuator/health/{part}")
    ResponseEntity<HealthDescriptor> part(@PathVariable String part) {
        return answer(part);
    }

    private ResponseEntity<HealthDescriptor> answer(String... path) {
        WebEndpointResponse<HealthDescriptor> told =
                health.health(ApiVersion.LATEST, WebServerNamespace.SERVER, SecurityContext.NONE, path);
        return ResponseEntity.status(told.getStatus()).body(told.getBody());
    }
}
