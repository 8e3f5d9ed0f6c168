package org.leadershipdialogue.export.write;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.HashMap;
import java.util.Map;

/// Gives the letters of Arabic, Persian, Urdu and others the form their neighbours ask for, and turns a run
/// round, since PDF draws from the left. Which letter joins which, and what its forms are, is Unicode's own
/// data.
final class ArabicForms implements BidiReorderer {

    private static final int FIRST_FORM = 0xfb50;
    private static final int LAST_FORM = 0xfefc;
    private static final char LAM = '\u0644';
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    /// The character for one or two letters in a form, by the form's Unicode name and the letters.
    private static final Map<String, Character> FORMS = forms();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var before = joinsOn(text, neighbour(text, at, -1));
            // Lam and alef are drawn as one.
            if (text.charAt(at) == LAM && at + 1 < text.length()) {
                var both = FORMS.get(key(before, false, text.substring(at, at + 2)));
                if (both != null) {
                    shaped.append(both.charValue());
                    at++;
                    continue;
                }
            }
            shaped.append(form(text, at, before));
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return COMPATIBILITY.normalize(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static char form(String text, int at, boolean before) {
        var letter = text.charAt(at);
        var joinsBefore = before && joinsBack(text, at);
        var joinsAfter = joinsOn(text, at) && joinsBack(text, neighbour(text, at, 1));
        return joinsBefore || joinsAfter
                ? FORMS.getOrDefault(key(joinsBefore, joinsAfter, String.valueOf(letter)), letter)
                : letter;
    }

    /// The nearest character that takes part in joining, so no vowel sign.
    private static int neighbour(String text, int at, int step) {
        var next = at + step;
        while (next >= 0 && next < text.length() && joining(text, next) == JoiningType.TRANSPARENT) {
            next += step;
        }
        return next;
    }

    private static boolean joinsOn(String text, int at) {
        var type = joining(text, at);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(String text, int at) {
        var type = joining(text, at);
        return type == JoiningType.DUAL_JOINING
                || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.JOIN_CAUSING;
    }

    private static int joining(String text, int at) {
        return at < 0 || at >= text.length()
                ? JoiningType.NON_JOINING
                : UCharacter.getIntPropertyValue(text.charAt(at), UProperty.JOINING_TYPE);
    }

    private static Map<String, Character> forms() {
        var forms = new HashMap<String, Character>();
        for (var form = FIRST_FORM; form <= LAST_FORM; form++) {
            var letters = COMPATIBILITY.getRawDecomposition(form);
            if (letters != null && (letters.length() == 1 || isLamAlef(letters))) {
                switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
                    case DecompositionType.FINAL -> forms.put(key(true, false, letters), (char) form);
                    case DecompositionType.MEDIAL -> forms.put(key(true, true, letters), (char) form);
                    case DecompositionType.INITIAL -> forms.put(key(false, true, letters), (char) form);
                    case DecompositionType.ISOLATED -> forms.put(key(false, false, letters), (char) form);
                    default -> {}
                }
            }
        }
        return forms;
    }

    private static boolean isLamAlef(String letters) {
        return letters.charAt(0) == LAM
                && letters.length() == 2
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    private static String key(boolean joinsBefore, boolean joinsAfter, String letters) {
        return (joinsBefore ? "-" : " ") + letters + (joinsAfter ? "-" : " ");
    }
}
