package dev.reelscribe.subtitle;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small words that decide where a line may break: Netflix's General Requirements (section Line Treatment) break
 * before conjunctions and prepositions, and never between an article and its noun.
 *
 * @param clinging articles and possessives, which never end a line
 * @param opening conjunctions and prepositions, which may begin a line
 */
record FunctionWords(Set<String> clinging, Set<String> opening) {

    private static final FunctionWords NONE = new FunctionWords(Set.of(), Set.of());

    private static final Map<String, FunctionWords> BY_LANGUAGE = Map.of(
            "en",
                    of(
                            "a an the my your his its our their this that these those no every each some any",
                            "and or but nor so yet because although though while when where if unless until since as than that "
                                    + "which who whose of in on at by for with from to into onto over under after before about "
                                    + "between through during without within against among across behind beyond toward"),
            "de",
                    of(
                            "der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser euer kein keine "
                                    + "meine deine seine ihre unsere diese dieser dieses diesen diesem",
                            "und oder aber denn sondern weil obwohl während wenn wo ob bis seit als dass damit bevor nachdem in "
                                    + "im an am auf bei beim für mit von vom zu zum zur aus nach über unter vor hinter zwischen "
                                    + "durch ohne gegen um wie"),
            "fr",
                    of(
                            "le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
                                    + "ce cet cette ces",
                            "et ou mais donc or ni car parce que qui quand lorsque si comme puisque où dont de à dans sur sous "
                                    + "par pour avec sans vers chez entre pendant depuis avant après contre"),
            "es",
                    of(
                            "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta "
                                    + "estos estas ese esa esos esas al del",
                            "y e o u pero sino porque aunque cuando donde si como que quien de a en con por para sin sobre "
                                    + "entre hasta desde hacia según durante contra tras"),
            "it",
                    of(
                            "il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle nel "
                                    + "nella mio mia tuo tua suo sua nostro nostra vostro vostra loro questo questa quel quella",
                            "e ed o ma però perché anche quando dove se come che chi di a da in con su per tra fra senza sotto "
                                    + "sopra verso durante contro"),
            "pt",
                    of(
                            "o a os as um uma uns umas meu minha teu tua seu sua nosso nossa este esta esse essa do da dos das "
                                    + "no na nos nas ao à",
                            "e ou mas porém porque embora quando onde se como que quem de em com por para sem sobre entre até "
                                    + "desde durante contra"),
            "nl",
                    of(
                            "de het een mijn jouw zijn haar ons onze jullie hun deze dit die dat geen",
                            "en of maar want omdat hoewel terwijl wanneer als waar toen dat die van in op aan bij voor met uit "
                                    + "naar over onder door zonder tegen tussen tijdens tot"));

    static FunctionWords of(@Nullable String language) {
        return language == null ? NONE : BY_LANGUAGE.getOrDefault(language, NONE);
    }

    boolean clings(String word) {
        return clinging.contains(bare(word));
    }

    boolean opens(String word) {
        return opening.contains(bare(word));
    }

    private static FunctionWords of(String clinging, String opening) {
        return new FunctionWords(Set.of(clinging.split(" ")), Set.of(opening.split(" ")));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^\\P{L}+", "");
    }
}
