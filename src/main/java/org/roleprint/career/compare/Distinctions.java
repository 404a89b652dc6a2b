package org.roleprint.career.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleDifference;

/**
 * What all roles say about which other title is not theirs.
 */
public final class Distinctions {

	/** By the slug of the role that others tell themselves apart from. */
	private final Map<String, List<Distinction>> toldOnlyByOthers = new HashMap<>();

	private Distinctions() {
	}

	/**
	 * Reads everything that is said between current roles.
	 * @param edition the catalog
	 * @return the distinctions
	 */
	public static Distinctions read(Edition edition) {
		Distinctions distinctions = new Distinctions();
		for (Role teller : edition.roles()) {
			for (RoleDifference told : teller.differences()) {
				told.other()
					.flatMap((other) -> edition.roleCard(other.slug()))
					.filter((other) -> !isTold(edition.role(other.slug()).orElseThrow(), teller))
					.ifPresent((other) -> distinctions.toldOnlyByOthers
						.computeIfAbsent(other.slug(), (slug) -> new ArrayList<>())
						.add(new Distinction(edition.roleCard(teller.slug()).orElseThrow(), other, told.text())));
			}
		}
		return distinctions;
	}

	private static boolean isTold(Role role, Role other) {
		return role.differences().stream().anyMatch((told) -> told.isFrom(other.slug()));
	}

	/**
	 * What other roles say about one that says nothing about them itself.
	 * @param slug the role's slug
	 * @return by the title of the role that says it
	 */
	public List<Distinction> toldOnlyByOthers(String slug) {
		return this.toldOnlyByOthers.getOrDefault(slug, List.of());
	}

}
