package org.leadershipdialogue.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files of one Guide as they lie in its folder, not yet understood.
///
/// @param id the folder's name
/// @param files their texts by path within the folder, e.g. `guide.yaml`, `en/scenario-1.yaml`
record GuideFolder(String id, SortedMap<String, String> files) {

    private static final String ROOT = "guides/";

    /// The folders that come with the program.
    static List<GuideFolder> builtIn() {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/**/*.yaml");
            for (Resource resource : found) {
                String address = resource.getURL().toString();
                texts.put(
                        address.substring(address.lastIndexOf(ROOT) + ROOT.length()),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The built-in Guides cannot be read", unreadable);
        }
        return byGuide(texts);
    }

    /// The folders within a folder of this machine.
    static List<GuideFolder> in(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(GuideFolder::isYaml)
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(name, Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of Guides cannot be read: " + folder, unreadable);
        }
        return byGuide(texts);
    }

    private static boolean isYaml(Path path) {
        return path.toString().endsWith(".yaml");
    }

    private static List<GuideFolder> byGuide(SortedMap<String, String> texts) {
        SortedMap<String, SortedMap<String, String>> guides = new TreeMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            int slash = text.getKey().indexOf('/');
            if (slash > 0) {
                guides.computeIfAbsent(text.getKey().substring(0, slash), any -> new TreeMap<>())
                        .put(text.getKey().substring(slash + 1), text.getValue());
            }
        }
        return guides.entrySet().stream()
                .map(guide -> new GuideFolder(guide.getKey(), guide.getValue()))
                .sorted(Comparator.comparing(GuideFolder::id))
                .toList();
    }

    /// This folder with the files of another laid over it: a file of the same name replaces, any other is added.
    GuideFolder under(GuideFolder other) {
        SortedMap<String, String> together = new TreeMap<>(files);
        together.putAll(other.files);
        return new GuideFolder(id, together);
    }
}
