package org.leadershipdialogue.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Marks what exists only while this process rehearses: no `dialogue.teams.app-id` is set, and
/// `dialogue.rehearsal.enabled` is not `false`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnRehearsal.Rehearsing.class)
@interface OnRehearsal {

    /// Looks at the two properties.
    final class Rehearsing implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return in(context.getEnvironment());
        }

        static boolean in(Environment environment) {
            return environment.getProperty("dialogue.teams.app-id", "").isBlank()
                    && environment.getProperty("dialogue.rehearsal.enabled", Boolean.class, true);
        }
    }
}
