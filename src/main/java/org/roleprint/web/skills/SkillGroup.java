package org.roleprint.web.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.Anchors;

/**
 * A group of skills in the list.
 *
 * @param anchor where it stands on the page, empty for skills of all groups
 * @param title as shown, empty for skills of all groups
 * @param skills in the list's order
 */
record SkillGroup(String anchor, String title, List<SkillRow> skills) {

	/**
	 * Groups skills.
	 * @param skills group by group
	 * @return in the same order
	 */
	static List<SkillGroup> of(List<SkillRow> skills) {
		Map<Ref, List<SkillRow>> groups = skills.stream()
			.collect(Collectors.groupingBy(SkillRow::group, LinkedHashMap::new, Collectors.toList()));
		return groups.entrySet()
			.stream()
			.map((group) -> new SkillGroup(Anchors.group(group.getKey().title()), group.getKey().title(),
					group.getValue()))
			.toList();
	}

}
