package org.leadershipdialogue.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// What a downloaded file says, whichever kind it is.
public final class FileText {

    private FileText() {}

    public static String of(byte[] file) {
        var beginning = new String(file, 0, Math.min(4, file.length), ISO_8859_1);
        try {
            return switch (beginning) {
                case "%PDF" -> pdf(file);
                case "PK\u0003\u0004" -> workbook(file);
                default -> new String(file, UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String workbook(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    text.append(row.stream()
                                    .filter(cell -> cell != null)
                                    .map(cell -> cell.getText())
                                    .collect(Collectors.joining("\t")))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
