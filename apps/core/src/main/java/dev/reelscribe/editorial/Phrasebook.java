package dev.reelscribe.editorial;

import java.util.Map;
import java.util.Set;

/**
 * The few turns of speech an editor knows to cut or to distrust, by language.
 *
 * @param openers words that tie a sentence to the one before and may go, such as "and"
 * @param dangling words that begin a sentence nobody understands alone, such as "it" or "which"
 * @param interrogatives words that begin a question, or what is left of "ask what ..." without its verb
 * @param prepositions words that begin what waits for the rest of its sentence
 * @param personal words for whoever speaks and listens
 * @param pleasantries words of greeting, thanks and asking for subscribers, by which such sentences are known
 * @param vague nouns and adjectives that tell nothing in a tag, such as "thing" or "great"
 */
record Phrasebook(
        Set<String> openers,
        Set<String> dangling,
        Set<String> interrogatives,
        Set<String> prepositions,
        Set<String> personal,
        Set<String> pleasantries,
        Set<String> vague) {

    private static final Phrasebook NONE = of("", "", "", "", "", "", "");

    private static final Map<String, Phrasebook> BY_LANGUAGE = Map.of(
            "en",
                    of(
                            "and but so well now okay ok um uh er yeah yes right anyway also then or furthermore moreover alright",
                            "it its this that these those they them their he him his she her which who whom whose because if "
                                    + "when while although though than such there here otherwise however therefore instead "
                                    + "where as nor",
                            "what whatever whichever whether",
                            "in on at by for from with without after before during under over to of about since until through",
                            "i we you let my your our",
                            "hello hi hey welcome subscribe thanks thank goodbye bye channel",
                            "thing things way ways lot lots kind sort bit something anything everything nothing one ones time "
                                    + "times day days today tomorrow yesterday year years guy guys stuff video videos example "
                                    + "people person man men case part place point number fact side end minute minutes second "
                                    + "seconds hour hours week weeks month months word words reason question hand sense gram grams degree degrees percent great greater greatest good better best bad big bigger large larger little small new old last first next final other same many few more most much several certain different whole own real nice sure such"),
            "de",
                    of(
                            "und aber also ja nun dann naja äh ähm doch",
                            "er sie es das dies diese dieser dem der die weil wenn ob dass welche",
                            "was wer wen wem wessen",
                            "in im an am auf bei für mit nach vor von zu zum zur aus durch ohne sich",
                            "ich wir du ihr sie mein unser",
                            "hallo willkommen abonniert danke tschüss",
                            "ding dinge sache sachen art weise teil mal zeit tag jahr leute beispiel groß große großer großen gut gute guten neu neue neuen letzte ersten erste andere anderen"),
            "fr",
                    of(
                            "et mais donc alors bon ben euh voilà",
                            "il elle ils elles ce cela ça ceci lui qui que dont parce si quand",
                            "quel quelle quels quelles quoi",
                            "dans à de en par pour avec sans sur sous après avant depuis",
                            "je j nous vous tu on",
                            "bonjour salut bienvenue merci abonnez",
                            "chose choses façon fois temps jour jours an ans fait gens exemple grand grande grands bon bonne nouveau nouvelle dernier premier première autre autres même seul seule seules"),
            "es",
                    of(
                            "y pero entonces pues bueno eh",
                            "él ella ellos ellas esto eso ese esa este esta lo que quien porque si cuando",
                            "qué quién quiénes cuál cuáles",
                            "en de por para con sin sobre desde hasta tras a",
                            "yo nosotros tú usted me te",
                            "hola bienvenidos bienvenidas gracias suscríbete adiós",
                            "cosa cosas manera forma vez veces tiempo día días año años gente ejemplo gran grande bueno buena nuevo nueva último primera primero otro otra mismo"));

    static Phrasebook of(String language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    private static Phrasebook of(String... lists) {
        return new Phrasebook(
                words(lists[0]),
                words(lists[1]),
                words(lists[2]),
                words(lists[3]),
                words(lists[4]),
                words(lists[5]),
                words(lists[6]));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
