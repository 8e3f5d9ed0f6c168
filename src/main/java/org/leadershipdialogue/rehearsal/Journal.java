package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file of JSON lines that only grows: a line has reached the disk when `append` returns.
///
/// A last line torn by a killed process was never acknowledged; it is passed over when read, and gone after `rewrite`.
final class Journal {

    private final Path file;
    private FileChannel channel;

    /// Opens the file and makes it, and its folder, if there is none.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    Journal(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.channel = open(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<ObjectNode> read() {
        try (var lines = Files.lines(file)) {
            return lines.map(Json::read).flatMap(Optional::stream).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void append(ObjectNode line) {
        try {
            write(channel, Json.write(line) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Replaces everything by these lines, or, when killed in between, nothing.
    void rewrite(List<ObjectNode> lines) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            FileChannel next = open(fresh);
            write(next, lines.stream().map(line -> Json.write(line) + "\n").collect(Collectors.joining()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            channel.close();
            channel = next;
            forceFolder();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Makes the renaming itself durable, where the system lets a folder be opened.
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders; there the renaming is durable by itself.
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }
}
