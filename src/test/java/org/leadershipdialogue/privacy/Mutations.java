package org.leadershipdialogue.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils activities, the same way for the same seed.
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /// The activity with one to three things wrong with it, as bytes that may not even be JSON.
    byte[] spoil(ObjectNode activity) {
        ObjectNode spoilt = activity.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            spoilField(spoilt);
        }
        byte[] bytes = Door.bytes(spoilt);
        return random.nextInt(8) == 0 ? spoilBytes(bytes) : bytes;
    }

    private void spoilField(ObjectNode root) {
        List<ObjectNode> objects = new ArrayList<>(List.of(root));
        for (int index = 0; index < objects.size(); index++) {
            objects.get(index).forEach(child -> {
                if (child instanceof ObjectNode object) {
                    objects.add(object);
                }
            });
        }
        ObjectNode chosen = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        chosen.fieldNames().forEachRemaining(names::add);
        // Left whole: who is who, and where, or the spoilt one might pass for somebody else's good one.
        if (names.isEmpty()) {
            chosen.set("extra", value(NODES.nullNode()));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(6) == 0) {
            chosen.remove(name);
        } else {
            chosen.set(name, value(chosen.path(name)));
        }
    }

    private JsonNode value(JsonNode before) {
        return switch (random.nextInt(16)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.numberNode(-1);
            case 3 -> NODES.numberNode(Long.MAX_VALUE);
            case 4 -> NODES.numberNode(1e300);
            case 5 -> NODES.booleanNode(random.nextBoolean());
            case 6 -> NODES.textNode("");
            case 7 -> NODES.textNode("   \t\n");
            case 8 -> NODES.textNode("x".repeat(20_000));
            case 9 -> NODES.textNode("\u0000\u202e\uD800 \uDC00<b>'\";--=cmd|$*_[](javascript:1)\uFFFF");
            case 10 -> NODES.textNode("../../../etc/passwd");
            case 11 -> NODES.arrayNode().add(before.deepCopy()).add(before.deepCopy());
            case 12 -> NODES.objectNode().set("inside", before.deepCopy());
            case 13 -> deep(200);
            case 14 -> NODES.textNode(before.asText("0"));
            default -> NODES.textNode("aaaaaaaaaa/1");
        };
    }

    private JsonNode deep(int levels) {
        JsonNode node = NODES.textNode("at last");
        for (int level = 0; level < levels; level++) {
            ArrayNode around = NODES.arrayNode();
            node = level % 2 == 0 ? around.add(node) : NODES.objectNode().set("data", node);
        }
        return node;
    }

    private byte[] spoilBytes(byte[] whole) {
        String text = new String(whole, StandardCharsets.UTF_8);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> ("{\"type\":[\"x\"],\"from\":null," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
            case 2 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> "[".repeat(50_000).getBytes(StandardCharsets.UTF_8);
            case 4 ->
                ("{\"value\":\"" + "y".repeat(300_000) + "\"," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
            case 5 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 6 -> text.getBytes(StandardCharsets.UTF_16);
            case 7 -> new byte[] {(byte) 0xC0, (byte) 0x80, '{', '}'};
            default -> {
                byte[] spoilt = whole.clone();
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                yield spoilt;
            }
        };
    }
}
