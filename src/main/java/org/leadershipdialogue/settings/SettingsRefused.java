package org.leadershipdialogue.settings;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown at start with everything that is wrong with the settings.
final class SettingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    SettingsRefused(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.setting() + " " + fault.what()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
