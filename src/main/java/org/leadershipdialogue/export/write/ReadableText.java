package org.leadershipdialogue.export.write;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Says in a PDF which characters its glyphs stand for (`ActualText`), so that a screen reader reads a name as it is
/// written, also one whose glyphs are joined, reversed or missing.
///
/// Text that runs from right to left gets it in the structure alone: many programs that extract text expect the
/// reversed order in the page itself and turn it round.
final class ReadableText {

    private final Map<COSDictionary, Map<Integer, String>> onPages = new HashMap<>();

    private ReadableText() {}

    static void in(PDDocument document) throws IOException {
        var text = new ReadableText();
        text.collect(document.getDocumentCatalog().getStructureTreeRoot());
        for (var page : document.getPages()) {
            var marked = text.onPages.get(page.getCOSObject());
            if (marked != null) {
                rewrite(document, page, marked);
            }
        }
    }

    private void collect(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var text = element.getExpandedForm();
                if (text != null) {
                    element.setActualText(text);
                    element.getCOSObject().removeItem(COSName.E);
                    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                        mark(element, new ArrayDeque<>(List.of(text)));
                    }
                }
                collect(element);
            }
        }
    }

    /// The first piece of an element carries its whole text, the others carry none.
    private void mark(PDStructureElement element, Deque<String> text) {
        for (var kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> mark(inner, text);
                case Integer id -> mark(element.getPage(), id, text);
                case PDMarkedContentReference reference -> mark(reference.getPage(), reference.getMCID(), text);
                default -> throw new IllegalStateException("Not text: " + kid);
            }
        }
    }

    private void mark(PDPage page, int id, Deque<String> text) {
        onPages.computeIfAbsent(page.getCOSObject(), each -> new HashMap<>()).put(id, text.isEmpty() ? "" : text.pop());
    }

    private static void rewrite(PDDocument document, PDPage page, Map<Integer, String> marked) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        for (var at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(at - 1) instanceof COSDictionary properties
                    && marked.containsKey(properties.getInt(COSName.MCID))) {
                properties.setString(COSName.ACTUAL_TEXT, marked.get(properties.getInt(COSName.MCID)));
            }
        }
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }
}
