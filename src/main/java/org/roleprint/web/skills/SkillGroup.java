package org.roleprint.web.skills;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Anchors;

/**
 * A group of skills in the list.
 *
 * @param anchor where it stands on the page
 * @param title as shown
 * @param skills by title
 */
record SkillGroup(String anchor, String title, List<Entry> skills) {

	/**
	 * A skill in the list.
	 *
	 * @param slug the skill's slug
	 * @param title as shown
	 * @param definition plain text
	 * @param roles how many roles need it
	 */
	record Entry(String slug, String title, String definition, long roles) {
	}

	/**
	 * Groups all skills.
	 * @param skills by title
	 * @param edition knows which roles need each
	 * @return by title
	 */
	static List<SkillGroup> of(List<Skill> skills, Edition edition) {
		Map<String, List<Skill>> groups = skills.stream()
			.collect(Collectors.groupingBy(Skill::group, TreeMap::new, Collectors.toList()));
		return groups.entrySet()
			.stream()
			.map((group) -> new SkillGroup(Anchors.group(group.getKey()), group.getKey(),
					group.getValue()
						.stream()
						.map((skill) -> new Entry(skill.slug(), skill.title(), skill.definition().text(),
								edition.requirementsOf(skill.slug()).size()))
						.toList()))
			.toList();
	}

}
