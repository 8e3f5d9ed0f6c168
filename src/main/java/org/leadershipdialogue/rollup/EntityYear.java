package org.leadershipdialogue.rollup;

/// One entity's Dialogue of one year: what a roll-up is made of.
///
/// @param entity as the settings write it, or as somebody typed it; told apart as [Wording#folded(String)] says
/// @param guideId which Guide
public record EntityYear(String entity, String guideId) {

    /// The entity as the database knows it again.
    public String key() {
        return Wording.folded(entity);
    }
}
