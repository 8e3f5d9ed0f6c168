package org.leadershipdialogue.teams.activity;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.Entity;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The one JSON mapper for activities, both ways.
///
/// The SDK's own writes unknown properties twice, stops at an unknown enum value and at times without a fraction.
public final class ActivityJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Said twice, a property could be read as one thing by us and as another by whoever looked before us.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addMixIn(Activity.class, PlainTimes.class)
            .addMixIn(ChannelAccount.class, NoCopyOfUnknown.class)
            .addMixIn(ConversationAccount.class, NoCopyOfUnknown.class)
            .addMixIn(Attachment.class, NoCopyOfUnknown.class)
            .addMixIn(Entity.class, NoCopyOfUnknown.class)
            .build();

    private ActivityJson() {}

    /// The mapper; safe to share, not to be configured further.
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    // The field `properties` is already written by the any-getter beside it.
    @JsonIgnoreProperties("properties")
    private abstract static class NoCopyOfUnknown {}

    @JsonIgnoreProperties("properties")
    private abstract static class PlainTimes {
        // Without the SDK's pattern, which takes a fraction for a count of nanoseconds.
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @SuppressWarnings("unused")
        @Nullable
        OffsetDateTime timestamp;

        // The SDK writes "false" where nobody said anything.
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @SuppressWarnings("unused")
        boolean historyDisclosed;
    }
}
