package org.leadershipdialogue.board;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;

/// A connector half of whose requests go wrong, each in one of the ways there are, until it is told to calm down.
final class Misfortunes {

    /// As long as a request is waited for.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LATE = Duration.ofSeconds(30);

    private final Stage stage;
    private final Random random;
    private boolean calm;

    /// The names of the cards whose post was done and not told of.
    final Set<String> lost = new HashSet<>();

    Misfortunes(Stage stage, long seed) {
        this.stage = stage;
        random = new Random(seed);
    }

    void calmDown() {
        calm = true;
    }

    Connector connector() {
        return (Connector) Proxy.newProxyInstance(
                Connector.class.getClassLoader(), new Class<?>[] {Connector.class}, (proxy, method, arguments) -> {
                    Supplier<Outcome> request = () -> done(method, arguments);
                    return method.getName().equals("post")
                            ? posted((OutgoingCard) arguments[1], request)
                            : suffered(random.nextInt(9), request);
                });
    }

    private Outcome posted(OutgoingCard card, Supplier<Outcome> request) {
        int fate = random.nextInt(10);
        if (!calm && (fate == 3 || fate == 9)) {
            lost.add(card.summary());
        }
        return suffered(fate, request);
    }

    private Outcome suffered(int fate, Supplier<Outcome> request) {
        return switch (calm ? 4 : fate) {
            case 0 -> new Outcome.TooFast(Duration.ofSeconds(random.nextInt(4)));
            case 1 -> new Outcome.NotNow(503);
            case 2 -> new Outcome.Unknown();
            case 3 -> {
                // Accepted, and the connection breaks.
                var _ = request.get();
                yield new Outcome.Unknown();
            }
            case 9 -> {
                // Done when nobody waits any more.
                stage.at(stage.instant().plus(LATE), () -> {
                    var _ = request.get();
                });
                stage.pass(PATIENCE);
                yield new Outcome.Unknown();
            }
            default -> request.get();
        };
    }

    private Outcome done(Method method, Object[] arguments) {
        try {
            return (Outcome) method.invoke(stage.teams, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
