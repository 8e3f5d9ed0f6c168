/// One handler per form.
@NullMarked
package org.leadershipdialogue.bot.form;

import org.jspecify.annotations.NullMarked;
