package org.leadershipdialogue.guide;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the YAML of Guides: no key twice, days as `2023-12-31`, an absent list is an empty one.
final class Yaml {

    static final ObjectMapper MAPPER = mapper();

    private Yaml() {}

    /// A tree the schemas have let through, as a value.
    ///
    /// @return null where the tree is missing
    static <T extends @Nullable Object> T bind(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalStateException("The schemas of Guides let something through", unfit);
        }
    }

    private static ObjectMapper mapper() {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new Day())
                        .addDeserializer(Locale.class, new Language()))
                .build();
        var emptyIfAbsent = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(emptyIfAbsent);
        mapper.configOverride(Set.class).setSetterInfo(emptyIfAbsent);
        return mapper;
    }

    private static final class Day extends FromStringDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) throws java.io.IOException {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException noDay) {
                throw context.weirdStringException(value, LocalDate.class, "there is no such day");
            }
        }
    }

    private static final class Language extends FromStringDeserializer<Locale> {

        private static final long serialVersionUID = 1;

        Language() {
            super(Locale.class);
        }

        @Override
        protected Locale _deserialize(String tag, DeserializationContext context) {
            return Locale.forLanguageTag(tag);
        }
    }
}
