package org.roleprint.search;

import org.roleprint.search.index.Question;
import org.roleprint.search.index.RoleTable;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.ThesaurusConcept;

/**
 * Who answers more for what is asked: of roles with lines that fit alike, the one that
 * needs the skill of it better.
 */
final class Standing {

	/**
	 * How well the role at each place needs any of the skills, in steps of proficiency.
	 */
	private final int[] bars;

	private final float worth;

	private Standing(int[] bars, float worth) {
		this.bars = bars;
		this.worth = worth;
	}

	/**
	 * Looks up who needs the skills to which what is asked belongs.
	 * @param question what is asked
	 * @param edition of which edition
	 * @param worth what each step of proficiency counts
	 */
	static Standing of(Question question, SearchEdition edition, float worth) {
		RoleTable roles = edition.roles();
		int[] bars = new int[roles.size()];
		question.required()
			.stream()
			.flatMap((concept) -> edition.thesaurus().senses(concept.stems()).stream())
			.filter((sense) -> sense.kind() != TermKind.NARROWER)
			.map(Sense::concept)
			.flatMap(ThesaurusConcept::skills)
			.distinct()
			.flatMap((skill) -> roles.needing(skill).stream())
			.forEach((role) -> bars[role.place()] = Math.max(bars[role.place()], role.bars()));
		return new Standing(bars, worth);
	}

	/** What the role at a place counts beside its lines. */
	float of(int place) {
		return this.worth * this.bars[place];
	}

}
