package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That the double would notice: each rule, and a card that breaks it.
class CardRulesTest {

    private static final String GOOD = "{'type':'TextBlock','text':'Hello','wrap':true,'style':'heading'}";

    @Test
    void findsNothingOnAGoodCard() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    knows no colour                | {'type':'TextBlock','text':'a','wrap':true,'colour':'good'}
                    without text                   | {'type':'TextBlock','wrap':true}
                    TextBlock.color is brown       | {'type':'TextBlock','text':'a','wrap':true,'color':'brown'}
                    does not wrap                  | {'type':'TextBlock','text':'a'}
                    a null as text                 | {'type':'TextBlock','text':null,'wrap':true}
                    web mark-up                    | {'type':'TextBlock','text':'a <b>b</b>','wrap':true}
                    a hole                         | {'type':'TextBlock','text':'Hello {name}','wrap':true}
                    a hole                         | {'type':'TextBlock','text':'Hello ${first}','wrap':true}
                    a hole                         | {'type':'TextBlock','text':'Hello {{name}}','wrap':true}
                    a key instead of words         | {'type':'TextBlock','text':'sign-in.heading','wrap':true}
                    becomes mark-up                | {'type':'TextBlock','text':'Hello *Star*','wrap':true}
                    newer element without fallback | {'type':'Badge','text':'a'}
                    an image without altText       | {'type':'Image','url':'https://example.org/a.png'}
                    an image from http             | {'type':'Image','url':'http://example.org/a.png','altText':'a'}
                    an input on a card             | {'type':'Input.Text','id':'a','label':'A'}
                    2 headings                     | {'type':'TextBlock','text':'a','wrap':true,'style':'heading'}
                    half a fact                    | {'type':'FactSet','facts':[{'title':'a'}]}
                    more than six actions          | {'type':'ActionSet','actions':[{},{},{},{},{},{},{}]}
                    older clients cannot press     | {'type':'Action.Execute','title':'a','verb':'a','data':{},'associatedInputs':'none'}
                    without an object as data      | {'type':'Action.Submit','title':'a','data':'b'}
                    would send a message           | {'type':'Action.Submit','title':'a','data':{}}
                    msteams is                     | {'type':'Action.Submit','title':'a','data':{'msteams':{'type':'imBack'}}}
                    Action.Submit.style            | {'type':'Action.Submit','title':'a','style':'positive','data':{'msteams':{'type':'task/fetch'}}}
                    a toggle of nothing            | {'type':'Action.ToggleVisibility','title':'a','targetElements':['b']}
                    a link to                      | {'type':'Action.OpenUrl','title':'a','url':'http://example.org'}
                    """)
    void findsWhatIsWrongWith(String fault, String element) {
        assertThat(faults(GOOD + "," + element)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    a version above 1.5       | version     | '1.6'
                    no language               | lang        | ''
                    the wrong direction       | lang        | 'ar'
                    no speak                  | speak       | ' '
                    fallbackText with signs   | fallbackText | '**Hello**'
                    half a refresh            | refresh     | {'action':{'type':'Action.Execute'}}
                    somebody refreshes twice  | refresh     | {'userIds':['29:a','29:a']}
                    no user                   | refresh     | {'userIds':['a']}
                    larger than 28 KB         | speak       | 'LONG'
                    below the card            | actions     | [{}]
                    """)
    void findsWhatIsWrongWithTheWhole(String fault, String property, String value) {
        JsonNode card = Json.read(card(GOOD)
                .replace("}]}", "}],'" + property + "':" + value + "}")
                .replace('\'', '"')
                .replace("LONG", "long ".repeat(6_000)));

        assertThat(faults(card)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    without label             | {'type':'Input.Text','id':'a'}
                    does not say what is wrong | {'type':'Input.Text','id':'a','label':'A (required)','isRequired':true}
                    that it is required       | {'type':'Input.Text','id':'a','label':'A','isRequired':true,'errorMessage':'b'}
                    a comma in a value        | {'type':'Input.ChoiceSet','id':'a','label':'A','isMultiSelect':true,'choices':[{'title':'b','value':'b,c'}]}
                    one choice twice          | {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[{'title':'b','value':'b'},{'title':'c','value':'b'}]}
                    what cannot be chosen     | {'type':'Input.ChoiceSet','id':'a','label':'A','value':'c','choices':[{'title':'b','value':'b'}]}
                    knows no Action.Execute   | {'type':'Action.Execute','title':'a','verb':'a','data':{}}
                    opens a dialog            | {'type':'Action.Submit','title':'a','data':{'msteams':{'type':'task/fetch'}}}
                    """)
    void findsWhatIsWrongInADialog(String fault, String element) {
        assertThat(PlaceRules.brokenInDialog(Json.read(card(element).replace('\'', '"'))))
                .anyMatch(found -> found.contains(fault));
    }

    private static List<String> faults(String body) {
        return faults(Json.read(card(body).replace('\'', '"')));
    }

    private static List<String> faults(JsonNode card) {
        List<String> faults = new ArrayList<>(CardRules.broken(card));
        faults.addAll(PlaceRules.brokenInChat(card));
        return faults;
    }

    private static String card(String body) {
        String begin =
                "{'type':'AdaptiveCard','version':'1.5','lang':'en','fallbackText':'Hello','speak':'Hello','body':[";
        return begin + body + "]}";
    }
}
