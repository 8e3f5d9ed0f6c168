package org.leadershipdialogue.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The embedded default's secret: the file `secret` beside the database, made once, for its owner's eyes only.
final class SecretFile {

    private SecretFile() {}

    /// Reads the secret of `folder`, or makes one.
    static Secret in(Path folder) {
        var file = folder.resolve("secret");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                make(file);
            }
            return Secret.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + file + " can neither be read nor made", e);
        }
    }

    private static void make(Path file) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var draft = file.resolveSibling("secret.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly(file));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(random) + "\n"));
            channel.force(true);
        }
        // Either the whole secret is there after a crash, or none.
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
