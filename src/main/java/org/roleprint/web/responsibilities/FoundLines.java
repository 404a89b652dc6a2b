package org.roleprint.web.responsibilities;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.lists.Find;

/**
 * The responsibilities whose title, or whose role's title, is looked for. Texts are for
 * the search: read line by line, they would make every letter typed wait.
 */
final class FoundLines {

	private final Edition edition;

	private final Find find;

	/** How many lines of each role are found in each area; empty where all are. */
	private final Map<String, Map<Ref, Long>> areas = new HashMap<>();

	FoundLines(Find find, Edition edition) {
		this.find = find;
		this.edition = edition;
		if (!find.isEmpty()) {
			edition.roleCards()
				.forEach((card) -> edition.role(card.slug())
					.ifPresent((role) -> this.areas.put(card.slug(), counts(card, role))));
		}
	}

	private Map<Ref, Long> counts(RoleCard card, Role role) {
		Map<Ref, Long> counts = new LinkedHashMap<>();
		card.areas().keySet().forEach((area) -> {
			long found = role.responsibilities()
				.stream()
				.filter((line) -> line.area().slug().equals(area.slug()) && fits(line))
				.count();
			if (found > 0) {
				counts.put(area, found);
			}
		});
		return counts;
	}

	private boolean fits(Responsibility line) {
		return this.find.fits(List.of(line.title(), line.role().title()));
	}

	/** In which areas of a role lines are found, and how many. */
	Map<Ref, Long> areas(RoleCard role) {
		return this.find.isEmpty() ? role.areas() : this.areas.getOrDefault(role.slug(), Map.of());
	}

	/** The lines found in some roles, role by role. */
	List<Responsibility> of(List<String> roles) {
		return this.edition.roles(roles)
			.stream()
			.flatMap((role) -> role.responsibilities().stream())
			.filter((line) -> this.find.isEmpty() || fits(line))
			.toList();
	}

}
