/// Carries out every change of a session, whoever asks: a tap, a form, a typed word or an event.
@NullMarked
package org.leadershipdialogue.bot.move;

import org.jspecify.annotations.NullMarked;
