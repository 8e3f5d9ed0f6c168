/// The application as strangers meet it: everything that reaches the endpoint is forged, broken or slow, but
/// for the one that is not.
@NullMarked
package org.leadershipdialogue.door;

import org.jspecify.annotations.NullMarked;
