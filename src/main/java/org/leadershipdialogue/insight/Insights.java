package org.leadershipdialogue.insight;

/// What sessions tell together. Whoever asks must be of the [EthicsOffice].
public interface Insights {

    /// What is shown of a year; the same until another bundle is large enough.
    Insight of(String guideId);
}
