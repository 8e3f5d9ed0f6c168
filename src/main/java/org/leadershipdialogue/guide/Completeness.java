package org.leadershipdialogue.guide;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes sure that whatever a record promises is there, since a mapper fills records past the compiler's null checks.
record Completeness(Mistakes.In mistakes) {

    void check(Edition edition) {
        check(edition, "");
    }

    private void check(Record part, String place) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String at = Trees.within(place, component.getName());
            switch (value(part, component)) {
                case null -> requireOptional(component, at);
                case Record inner -> check(inner, at);
                case List<?> list -> checkAll(list, at);
                case Object leaf when leaf.equals("") -> mistakes.add(at, "is empty");
                case Object _ -> {}
            }
        }
    }

    private void checkAll(List<?> list, String place) {
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof Record entry) {
                check(entry, "%s[%d]".formatted(place, at + 1));
            }
        }
    }

    private void requireOptional(RecordComponent component, String place) {
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            mistakes.add(place, "is missing");
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The accessor of a public record failed", impossible);
        }
    }
}
