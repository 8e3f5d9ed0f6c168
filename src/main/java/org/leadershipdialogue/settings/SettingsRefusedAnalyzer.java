package org.leadershipdialogue.settings;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells the operator all that is wrong with the settings, and how to mend it, instead of printing a stack trace.
final class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsRefused refused) {
        return new FailureAnalysis(
                "The settings do not allow a start:\n"
                        + lines(refused, fault -> fault.setting() + " " + fault.what() + "."),
                lines(refused, fault -> fault.setting() + ": " + fault.mend() + "."),
                refused);
    }

    private static String lines(SettingsRefused refused, Function<Fault, String> line) {
        return refused.faults().stream().map(line).distinct().collect(Collectors.joining("\n  - ", "\n  - ", "\n"));
    }
}
