package org.leadershipdialogue.export.write;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/// Tells where a line may end, by the rules of Unicode for a language.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;

    LineBreaks(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
