package org.roleprint.web.skills;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Slug;
import org.roleprint.words.Sentences;

/**
 * A skill in the list.
 *
 * @param slug the skill's slug
 * @param title as shown
 * @param group its group
 * @param definition the first sentence of what it is, plain text
 * @param otherNames what else it is called
 * @param roles how many roles need it
 */
record SkillRow(String slug, String title, Ref group, String definition, List<String> otherNames, long roles) {

	/**
	 * Every skill.
	 * @param edition knows which roles need each
	 * @return by title
	 */
	static List<SkillRow> all(Edition edition) {
		return edition.skills().stream().map((skill) -> of(skill, edition)).toList();
	}

	private static SkillRow of(Skill skill, Edition edition) {
		return new SkillRow(skill.slug(), skill.title(), new Ref(Slug.of(skill.group()), skill.group(), 0),
				Sentences.first(skill.definition().text()), skill.alsoKnownAs(),
				edition.requirementsOf(skill.slug()).size());
	}

	/** What finds it: what the row shows, and what else it is called. */
	List<String> words() {
		return Stream.concat(Stream.of(this.title, this.group.title(), this.definition), this.otherNames.stream())
			.toList();
	}

}
