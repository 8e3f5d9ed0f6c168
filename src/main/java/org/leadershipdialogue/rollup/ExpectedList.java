package org.leadershipdialogue.rollup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leadershipdialogue.rollup.ExpectedList.Mistake.Kind;

/// A list of the units and managers who are expected, read from CSV: all of it, or every line that must be mended.
///
/// The first line names the columns `unit`, `manager` and `email` in any order; only `unit` must be there. Commas,
/// semicolons and tabs part them, for spreadsheets write either.
///
/// @param all in the order of the file; only to be used if there is no mistake
/// @param mistakes in the order of the file, as many as [#MOST_MISTAKES]
public record ExpectedList(List<Expected> all, List<Mistake> mistakes) {

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 1 << 20;

    /// The most lines that are read.
    public static final int MOST = 5_000;

    /// The most mistakes that are told.
    public static final int MOST_MISTAKES = 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    public ExpectedList {
        all = List.copyOf(all);
        mistakes = List.copyOf(mistakes);
    }

    /// What is wrong with a line.
    ///
    /// @param line its number in the file, from 1; where a quoted value breaks lines, the first of them
    /// @param value what stands there, shortened; empty where nothing does
    public record Mistake(long line, Kind kind, String value) {

        /// What can be wrong.
        public enum Kind {
            /// The file is larger than [#LARGEST], or has more lines than [#MOST].
            TOO_LARGE,
            /// Not UTF-8.
            NOT_TEXT,
            /// The first line names no column `unit`.
            NO_UNIT_COLUMN,
            /// A quotation mark is open, or stands where none may.
            QUOTES,
            /// More values than columns: perhaps a comma without quotation marks around it.
            TOO_MANY_VALUES,
            /// No unit.
            NO_UNIT,
            /// A name is longer than [Report#LONGEST].
            TOO_LONG,
            /// No e-mail address.
            NO_EMAIL,
            /// The same unit with the same manager stands above.
            TWICE,
            /// Nobody at all.
            NOBODY
        }
    }

    /// Reads a file.
    public static ExpectedList read(byte[] file) {
        if (file.length > LARGEST) {
            return wrong(1, Kind.TOO_LARGE);
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return wrong(1, Kind.NOT_TEXT);
        }
    }

    /// Reads a text that was pasted.
    public static ExpectedList read(String text) {
        String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (bare.indexOf('\0') >= 0) {
            return wrong(1, Kind.NOT_TEXT);
        }
        var reader = new Reader();
        long line = 1;
        try (CSVParser rows = format(bare).parse(new StringReader(bare))) {
            var all = rows.iterator();
            while (reader.wantsMore() && all.hasNext()) {
                reader.take(line, all.next());
                line = rows.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            reader.wrong(line, Kind.QUOTES, "");
        }
        return reader.read();
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = Stream.of(';', '\t', ',')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static ExpectedList wrong(long line, Kind kind) {
        return new ExpectedList(List.of(), List.of(new Mistake(line, kind, "")));
    }

    /// What has been read so far.
    private static final class Reader {

        private final List<Expected> all = new ArrayList<>();
        private final List<Mistake> mistakes = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private Optional<ExpectedColumns> columns = Optional.empty();

        boolean wantsMore() {
            return mistakes.size() < MOST_MISTAKES
                    && mistakes.stream()
                            .map(Mistake::kind)
                            .noneMatch(kind -> kind == Kind.NO_UNIT_COLUMN || kind == Kind.TOO_LARGE);
        }

        void take(long line, CSVRecord row) {
            if (row.stream().allMatch(String::isBlank)) {
                return;
            }
            if (columns.isEmpty()) {
                columns = ExpectedColumns.in(row);
                if (columns.isEmpty()) {
                    wrong(line, Kind.NO_UNIT_COLUMN, row.get(0));
                }
            } else if (all.size() == MOST) {
                wrong(line, Kind.TOO_LARGE, "");
            } else {
                columns.get()
                        .mistake(row)
                        .ifPresentOrElse(
                                kind -> wrong(line, kind, row.get(0)),
                                () -> add(line, columns.get().read(row)));
            }
        }

        private void add(long line, Expected one) {
            if (seen.add(Wording.folded(Reported.key(one.unit(), one.manager())))) {
                all.add(one);
            } else {
                wrong(line, Kind.TWICE, one.unit());
            }
        }

        void wrong(long line, Kind kind, String value) {
            String tidy = Wording.tidy(value);
            mistakes.add(new Mistake(line, kind, tidy.substring(0, Math.min(60, tidy.length()))));
        }

        ExpectedList read() {
            if (mistakes.isEmpty() && all.isEmpty()) {
                wrong(1, columns.isEmpty() ? Kind.NO_UNIT_COLUMN : Kind.NOBODY, "");
            }
            return new ExpectedList(all, mistakes);
        }
    }
}
