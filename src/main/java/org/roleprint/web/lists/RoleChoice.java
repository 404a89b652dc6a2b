package org.roleprint.web.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * The roles of one family to choose from.
 *
 * @param family the family
 * @param options its roles, by rank and title
 */
record RoleChoice(Ref family, List<Option> options) {

	/**
	 * A role to choose.
	 *
	 * @param slug the value to send
	 * @param title as shown
	 * @param selected whether it is chosen already
	 */
	public record Option(String slug, String title, boolean selected) {
	}

	/**
	 * Every role by family.
	 * @param roles the roles, by rank and title within a family
	 * @param selected the slug that is chosen already, empty for none
	 * @return families in their order
	 */
	public static List<RoleChoice> of(Collection<RoleCard> roles, String selected) {
		Map<Ref, List<Option>> byFamily = roles.stream()
			.collect(Collectors.groupingBy(RoleCard::family, TreeMap::new,
					Collectors.mapping((role) -> new Option(role.slug(), role.title(), role.slug().equals(selected)),
							Collectors.toList())));
		return byFamily.entrySet().stream().map((entry) -> new RoleChoice(entry.getKey(), entry.getValue())).toList();
	}

}
