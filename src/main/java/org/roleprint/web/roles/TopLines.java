package org.roleprint.web.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;

/**
 * What comes first in a role: the lines that define it. An author puts the weightiest
 * lines of each area first, so beyond them one line of each area in turn is a fair
 * choice.
 */
final class TopLines {

	private TopLines() {
	}

	/**
	 * The responsibilities that define the role, then the first of each area, then the
	 * second of each, and so on.
	 * @param role the role
	 * @param most how many at most
	 * @return in the order of the role's page
	 */
	static List<Responsibility> responsibilities(Role role, int most) {
		Map<String, List<Responsibility>> byArea = new LinkedHashMap<>();
		role.responsibilities()
			.forEach((line) -> byArea.computeIfAbsent(line.area().slug(), (area) -> new ArrayList<>()).add(line));
		List<Responsibility> chosen = new ArrayList<>(
				role.responsibilities().stream().filter(Responsibility::isDefining).limit(most).toList());
		for (int turn = 0; turn < role.responsibilities().size(); turn++) {
			for (List<Responsibility> lines : byArea.values()) {
				if (turn < lines.size() && chosen.size() < most && !chosen.contains(lines.get(turn))) {
					chosen.add(lines.get(turn));
				}
			}
		}
		chosen.sort(Comparator.comparingInt(Responsibility::position));
		return chosen;
	}

	/**
	 * The skills the role needs most: must haves before others, higher levels before
	 * lower.
	 * @param role the role
	 * @param most how many at most
	 * @return the weightiest first
	 */
	static List<SkillRequirement> skills(Role role, int most) {
		return role.skillRequirements()
			.stream()
			.sorted(Comparator.comparing((SkillRequirement need) -> !need.isMustHave())
				.thenComparing((need) -> -need.proficiency().bars()))
			.limit(most)
			.toList();
	}

}
