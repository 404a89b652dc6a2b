package org.roleprint.search;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.ThesaurusConcept;

/**
 * Who answers more for what is asked: of roles with lines that fit alike, the one that
 * needs the skill of it better.
 *
 * @param skills the skills to which what is asked belongs, by slug
 * @param edition of which edition
 * @param worth what each step of proficiency counts
 */
record Standing(Set<String> skills, SearchEdition edition, float worth) {

	static Standing of(Question question, SearchEdition edition, float worth) {
		Set<String> skills = question.required()
			.stream()
			.flatMap((concept) -> edition.thesaurus().senses(concept.stems()).stream())
			.filter((sense) -> sense.kind() != TermKind.NARROWER)
			.map(Sense::concept)
			.flatMap(ThesaurusConcept::skills)
			.collect(Collectors.toUnmodifiableSet());
		return new Standing(skills, edition, worth);
	}

	/** What the role at a place counts beside its lines. */
	float of(int place) {
		if (this.skills.isEmpty()) {
			return 0;
		}
		return this.worth * this.edition.edition()
			.role(this.edition.roles().at(place).slug())
			.map(Role::skillRequirements)
			.stream()
			.flatMap(Collection::stream)
			.filter((need) -> this.skills.contains(need.skill().slug()))
			.map(SkillRequirement::proficiency)
			.mapToInt((proficiency) -> proficiency.bars())
			.max()
			.orElse(0);
	}

}
