package org.roleprint.search.query;

import java.util.List;
import java.util.Set;

import org.roleprint.words.StopWords;
import org.roleprint.words.Token;

/**
 * The words of questions and adverts that say little of what is asked for. Those of the
 * frame ("who owns", "the role of") are dropped; soft ones ("manage", "strong", "team")
 * may stand in a line and never decide which lines there are.
 */
final class Fillers {

	private static final Set<String> FRAME = words("""
			accountability accountable answerable answers anybody anyone charge everyone job jobs own owned
			owner owners owning owns person responsibilities responsibility responsible role roles somebody
			someone
			""");

	/** Say nothing inside a question, and something outside of one. */
	private static final Set<String> ASKED = words("""
			actually after again allowed already also am answer anything ask back bad because before belongs
			best better between big call cant care contact day deal deals difference doesnt dont down during
			each else even every everything expected find first get gets go goes good handle handles happen
			happens here hook im isnt ive just keep keeps last lets long look looks make makes many mean means
			meant much name names need needs new next no nothing now off often only out over people really right
			should show something still supposed sure take takes talk tell there thing things time title under
			until up use used uses want wants way when whether while without wont work works wrong
			""");

	private static final Set<String> SOFT = words("""
			ability able across act activities approve approves approving area areas background best build
			building builds built business candidate candidates champion class collaborate collaborating
			companies company complex create creates creating day days decide decides deep define defines
			defining degree deliver delivering delivers demonstrated develop developing develops director
			directors do does doing drive drives driving effective effectively end engineer engineering
			engineers ensure ensures ensuring enterprise environment environments equivalent establish excellent
			experience experienced expert expertise familiar familiarity fast get gets give gives giving global
			good great grow growing handle handling hands head heads help helping helps high highly ideal
			junior
			implement implementing implements improve improves improving include includes including initiatives
			join key knowledge large lead leadership leading leads least led level looking maintain maintaining
			maintains make makes manage managed management manager managers manages managing minimum modern
			multiple must need needed needs new organisation organise organization organize other others overall
			oversee overseeing oversees own paced partner partnering passion passionate people person plan plans
			plus practice practices preferred process processes proficiency proficient proven provide provides
			providing record required requirement requirements run running runs say says scale scaled scaling seeking
			senior serve set sets setting shape sign signing signs skill skilled skills small solid someone strong
			success successful successfully such support supporting supports team teams technical technology
			thing things track understanding use using various want wants who within work worked working world
			year years you your
			""");

	private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "whats", "whos", "which", "when",
			"where", "why", "how", "do", "does", "is", "are", "can", "should", "am");

	private static final Set<String> PERSON = Set.of("who", "whos", "whom");

	/** From this many words on it is a sentence, whatever it begins with. */
	private static final int SENTENCE = 6;

	/** So many words are copied from a text. */
	private static final int PASSAGE = 8;

	private Fillers() {
	}

	private static Set<String> words(String text) {
		return Set.of(text.strip().split("\\s+"));
	}

	/** Says whether a run is a question, by its first words, or a whole sentence. */
	static boolean isSentence(List<Token> run) {
		return run.size() >= SENTENCE || isAsking(run);
	}

	/** Says whether a run begins as a question. */
	static boolean isAsking(List<Token> run) {
		return run.stream().limit(2).anyMatch((token) -> ASKING.contains(token.word()));
	}

	/** Says whether a run is part of somebody's text. */
	static boolean isPassage(List<Token> run) {
		return run.size() >= PASSAGE;
	}

	/** Says whether a word may be dropped. */
	static boolean isDropped(Token token, boolean sentence) {
		String word = token.word();
		return StopWords.contains(token) || FRAME.contains(word) || sentence && ASKED.contains(word);
	}

	/** Says whether a word never decides which lines there are. */
	static boolean isSoft(Token token) {
		return SOFT.contains(token.word());
	}

	/** Says whether a word asks for a person. */
	static boolean isPerson(Token token) {
		return PERSON.contains(token.word());
	}

	/** Says whether the word at a place is the verb of "who approves releases". */
	static boolean isVerb(List<Token> run, int index) {
		return index > 0 && isPerson(run.get(index - 1)) && index + 1 < run.size();
	}

}
