package org.leadershipdialogue.settings;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// The settings as they were given, in whatever form: command line, environment, file.
final class Given {

    private final Environment environment;
    private final Binder binder;

    Given(Environment environment) {
        this.environment = environment;
        binder = Binder.get(environment);
    }

    /// What a setting says; a blank one, as an unset variable in a compose file leaves it, says nothing.
    Optional<String> text(String name) {
        return Optional.ofNullable(binder.bind(name, String.class).orElse(null)).filter(text -> !text.isBlank());
    }

    /// What a list says; empty where it is not given.
    List<String> list(String name) {
        return binder.bind(name, Bindable.listOf(String.class)).orElseGet(List::of);
    }

    boolean has(String name) {
        return text(name).isPresent() || !list(name).isEmpty();
    }

    /// Whether a variable that is none of our settings is given, by exactly that name.
    boolean hasVariable(String name) {
        return !environment.getProperty(name, "").isBlank();
    }
}
