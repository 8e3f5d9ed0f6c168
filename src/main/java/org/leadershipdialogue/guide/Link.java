package org.leadershipdialogue.guide;

import java.net.URI;

/// A web address and the words that stand for it.
public record Link(String label, URI address) {}
