package org.roleprint.web.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.Ref;
import org.roleprint.search.LineHit;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marked.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses of lines with the words to mark there.
 */
class LineAddressTests {

	@Test
	void marksTheFirstMatchBehindTheWordsBeforeIt() {
		assertThat(address(new Piece("Owns the policy that turns a spent ", false), new Piece("error budget", true),
				new Piece(" into a freeze", false)))
			.isEqualTo(
					"/roles/x#policy:~:text=Policy.%20Owns%20the%20policy%20that%20turns%20a%20spent-,error%20budget");
	}

	@Test
	void takesTheTitlesLastWordBeforeTheFirstWord() {
		assertThat(address(new Piece("Error", true), new Piece(" budgets", false)))
			.isEqualTo("/roles/x#policy:~:text=Policy.-,Error");
	}

	/** The brief of a role repeats how a line begins, not how it goes on. */
	@Test
	void takesFiveWordsWhereNothingRepeatsThem() {
		String beginning = "Says who may do what, when and with whose money, so that nobody has to ask twice. "
			.repeat(2);
		assertThat(address(new Piece(beginning + "Then turns every spent ", false), new Piece("error budget", true)))
			.isEqualTo("/roles/x#policy:~:text=twice.%20Then%20turns%20every%20spent-,error%20budget");
	}

	@Test
	void escapesWhatTextFragmentsGiveMeaning() {
		assertThat(address(new Piece("Pay, rest & ", false), new Piece("on-call", true)))
			.isEqualTo("/roles/x#policy:~:text=Policy.%20Pay%2C%20rest%20%26-,on%2Dcall");
	}

	@Test
	void leadsToTheLineWhenOnlyItsTitleMatches() {
		assertThat(address(new Piece("Owns it", false))).isEqualTo("/roles/x#policy");
	}

	private static String address(Piece... text) {
		return LineAddress.of("x", new LineHit("policy", new Ref("a", "A", 1), Marked.plain("Policy"),
				new Marked(List.of(text)), List.of(), List.of(), 1));
	}

}
