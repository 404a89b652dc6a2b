package org.roleprint.web.links;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Place;

/**
 * Finds the card that shows a place of the catalog.
 *
 * @param edition the catalog
 */
record Cards(Edition edition) {

	private static final Pattern ENTRY = Pattern.compile("/(roles|skills|kpis)/([a-z0-9-]+)");

	/**
	 * The card that shows a place.
	 * @param place a page or a place on it
	 * @return the card of its page where the place says nothing by itself; empty for a
	 * page that has no card
	 */
	Optional<Card> at(Place place) {
		Matcher entry = ENTRY.matcher(place.path());
		if (!entry.matches()) {
			return Optional.empty();
		}
		String slug = entry.group(2);
		return switch (entry.group(1)) {
			case "roles" -> this.edition.role(slug)
				.filter((role) -> !role.isRetired())
				.map((role) -> ofRole(role, place.fragment()));
			case "skills" -> this.edition.skill(slug)
				.map((skill) -> Card.of(skill, this.edition.requirementsOf(slug).size(), this.edition.wording()));
			default -> this.edition.kpi(slug)
				.map((kpi) -> Card.of(kpi, this.edition.targetsOf(slug).size(), this.edition.wording()));
		};
	}

	private Card ofRole(Role role, String anchor) {
		return RolePlace.of(role, anchor, this.edition.wording())
			.map((place) -> Card.of(role, place))
			.orElseGet(() -> Card.of(role, this.edition.wording()));
	}

}
