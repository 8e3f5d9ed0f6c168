package org.leadershipdialogue.export.write;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.leadershipdialogue.export.model.Document;

/// Writes a paper as PDF: tagged, its fonts in it, and the same bytes each time it says the same.
public final class Pdf {

    private static final String STYLE = style();
    private static final float VERSION = 1.7f;
    private static final String MISSING = "□";
    // The large fonts take tens of megabytes while a paper is set; one at a time is soon enough.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    static {
        // It would log what it cannot draw, and that may be a name.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /// The paper as a file.
    public static byte[] of(Document document) {
        ONE_AT_A_TIME.lock();
        try {
            return write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static byte[] write(Document document) throws IOException {
        var faces = Typeface.of(document.toString());
        var families = faces.stream().map(Typeface::family).collect(Collectors.joining(", "));
        var html = Html.of(document, STYLE.replace("/*families*/", families));
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .useReplacementText(MISSING)
                .useUnicodeLineBreaker(new LineBreaks(document.language()))
                .useUnicodeBidiSplitter(BidirectionalText::new)
                .useUnicodeBidiReorderer(new ArabicForms())
                .withProducer("Leadership Dialogue");
        faces.forEach(face -> face.addTo(builder));
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            ReadableText.in(pdf);
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            var saved = saved(pdf, html);
            return faces.contains(Typeface.ARABIC) ? withLetters(saved, html) : saved;
        }
    }

    /// Fonts are cut down when a document is saved, so what they stand for can be put right only afterwards.
    private static byte[] withLetters(byte[] saved, String html) throws IOException {
        try (var pdf = Loader.loadPDF(saved)) {
            ArabicLetters.in(pdf, html);
            return saved(pdf, html);
        }
    }

    private static byte[] saved(PDDocument pdf, String html) throws IOException {
        pdf.setDocumentId((long) html.hashCode());
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static String style() {
        try (InputStream css = Pdf.class.getResourceAsStream("/papers/paper.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
