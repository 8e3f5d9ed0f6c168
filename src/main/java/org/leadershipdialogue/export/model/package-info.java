/// What each paper says, as values that every kind of file is written from.
@NullMarked
package org.leadershipdialogue.export.model;

import org.jspecify.annotations.NullMarked;
