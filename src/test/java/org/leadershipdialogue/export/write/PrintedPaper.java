package org.leadershipdialogue.export.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as others read it: a screen reader along its tags, or a program that takes the text off its pages.
final class PrintedPaper implements AutoCloseable {

    final PDDocument pdf;
    private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();

    PrintedPaper(byte[] file) {
        try {
            pdf = Loader.loadPDF(file);
            for (var page : pdf.getPages()) {
                pieces.put(page.getCOSObject(), pieces(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of each element of this type, read along the tags.
    List<String> read(String type) {
        return elements(type).stream().map(this::text).map(String::strip).toList();
    }

    List<PDStructureElement> elements(String type) {
        var found = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    /// The text a program takes off the pages.
    String extracted() {
        try {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private String text(PDStructureElement element) {
        return element.getActualText() != null
                ? element.getActualText()
                : element.getKids().stream().map(kid -> text(element, kid)).collect(Collectors.joining());
    }

    private String text(PDStructureElement parent, Object kid) {
        return switch (kid) {
            case PDStructureElement element -> text(element);
            case Integer id -> piece(parent.getPage(), id);
            case PDMarkedContentReference reference -> piece(reference.getPage(), reference.getMCID());
            default -> throw new IllegalStateException("Not text: " + kid);
        };
    }

    private String piece(PDPage page, int id) {
        return pieces.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }

    private static Map<Integer, String> pieces(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var pieces = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            pieces.merge(content.getMCID(), plain(content), String::concat);
        }
        return pieces;
    }

    private static String plain(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }
}
