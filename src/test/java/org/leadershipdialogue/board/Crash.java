package org.leadershipdialogue.board;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;

/// Kills a node at one boundary: before a step, or between its doing and learning of it.
final class Crash {

    /// The node is dead; whatever it touches from now on does not happen.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int boundaries;

    Crash(int boundaries) {
        this.boundaries = boundaries;
    }

    Writes around(Writes writes) {
        return new Writes() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                boundary();
                T result = writes.inTransaction(work);
                boundary();
                return result;
            }
        };
    }

    Connector around(Connector connector) {
        return (Connector) Proxy.newProxyInstance(
                Connector.class.getClassLoader(), new Class<?>[] {Connector.class}, (proxy, method, arguments) -> {
                    boundary();
                    try {
                        Object outcome = method.invoke(connector, arguments);
                        boundary();
                        return outcome;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private void boundary() {
        if (--boundaries <= 0) {
            throw new Killed();
        }
    }
}
