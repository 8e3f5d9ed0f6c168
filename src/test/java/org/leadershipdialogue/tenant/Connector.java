package org.leadershipdialogue.tenant;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.leadershipdialogue.board.Pace;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// The Bot Connector: who may ask, how often, what goes wrong, and then what is done.
///
/// Source: "Bot Connector API reference" and the Teams pages on rate limits and retries.
final class Connector {

    private static final Duration TOO_FAST = Duration.ofSeconds(5);

    private final Pace time;
    private final EntraLogin entra;
    private final RateLimits limits;
    private final Faults faults;
    private final Findings findings;
    private final List<Resource> resources;
    private final URI serviceUrl;

    /// A part of the connector's paths.
    interface Resource {
        boolean owns(Request request);

        /// Whether it is a look at a roster, whose rate is counted apart.
        default boolean isReading() {
            return false;
        }

        Answer serve(Request request);
    }

    /// What the connector is made of besides its resources.
    record Parts(Pace time, EntraLogin entra, Faults faults, Findings findings) {}

    Connector(Web web, Parts parts, List<Resource> resources) {
        this.time = parts.time();
        this.entra = parts.entra();
        this.limits = new RateLimits(time.clock());
        this.faults = parts.faults();
        this.findings = parts.findings();
        this.resources = resources;
        this.serviceUrl = web.open("/emea/", this::serve);
    }

    /// What activities name as their `serviceUrl`.
    URI serviceUrl() {
        return serviceUrl;
    }

    private Answer serve(Request request) {
        String what = request.method() + " " + String.join("/", request.path());
        if (!entra.knows(request.header("Authorization"))) {
            findings.add("connector", "no token of ours with " + what);
            return Answer.error(401, "Unauthorized");
        }
        Resource resource = resources.stream()
                .filter(each -> each.owns(request))
                .findFirst()
                .orElse(null);
        if (resource == null) {
            findings.add("connector", "there is no " + what);
            return Answer.error(404, "NotFound");
        }
        if (!isWithinRates(request, resource)) {
            findings.add("connector", "too fast at " + time.clock().instant() + ": " + request.method());
            return Answer.error(429, "Throttled").after(TOO_FAST);
        }
        return suffer(faults.next(), resource, request);
    }

    private boolean isWithinRates(Request request, Resource resource) {
        // A chat that is asked for is named by whoever is in it.
        String chat = request.path().size() > 2 ? request.path().get(2) : request.body();
        boolean byChat = resource.isReading() ? limits.allowsReading(chat) : limits.allowsSending(chat);
        return limits.allowsAnything() && byChat;
    }

    private Answer suffer(Fault fault, Resource resource, Request request) {
        return switch (fault) {
            case Fault.None _ -> resource.serve(request);
            case Fault.Refused(int status, Duration after) -> {
                Answer refused = Answer.error(status, "Injected");
                yield after.isZero() ? refused : refused.after(after);
            }
            case Fault.Lost _ -> {
                resource.serve(request);
                yield Answer.BROKEN;
            }
            case Fault.Slow(Duration delay) -> {
                pause(delay);
                yield resource.serve(request);
            }
        };
    }

    private void pause(Duration delay) {
        try {
            time.pause(delay);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
