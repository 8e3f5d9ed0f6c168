package org.leadershipdialogue.bot.form;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Refusal;

/// Whether somebody may open a form.
///
/// @param refusal why not; null if they may
public record Permission(@Nullable Refusal refusal) {

    /// They may.
    public static final Permission GRANTED = new Permission(null);

    /// They may, unless the condition fails.
    public static Permission when(boolean condition, Refusal otherwise) {
        return condition ? GRANTED : new Permission(otherwise);
    }
}
