package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadCardTest {

    private final ReadCard card = new ReadCard(Json.read("""
                    {"refresh":{"action":{"type":"Action.Execute","verb":"card.view"}},
                     "body":[
                      {"type":"TextBlock","text":"A heading"},
                      {"type":"ColumnSet","columns":[{"type":"Column","items":[
                        {"type":"ActionSet","actions":[
                          {"type":"Action.Execute","title":"Here","verb":"register.sign-in",
                           "fallback":{"type":"Action.Submit","title":"Here"}}]}]}]},
                      {"type":"Container","isVisible":false,"items":[{"type":"TextBlock","text":"Hidden"}]},
                      {"type":"Input.Text","id":"words"},
                      {"type":"Input.ChoiceSet","id":"choice","value":"b"}],
                     "actions":[{"type":"Action.Submit","title":"Write",
                       "data":{"form":"write","msteams":{"type":"task/fetch"}}}]}""").orElseThrow());

    @Test
    void findsButtonsWhereverTheyAreButNotWhatClientsKeepToThemselves() {
        assertThat(card.buttons()).extracting(Button::title).containsExactly("Here", "Write");
        assertThat(Deed.offeredBy(card)).containsExactly(Deed.SIGN_IN, Deed.WRITE);
    }

    @Test
    void readsTheWordsThatAreShown() {
        assertThat(card.text()).isEqualTo("A heading");
    }

    @Test
    void fillsInputsAndKeepsWhatTheyHoldAlready() {
        assertThat(card.filled(Map.of("words", "mine")).toString()).isEqualTo("{\"words\":\"mine\",\"choice\":\"b\"}");
    }
}
