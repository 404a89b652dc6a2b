package org.roleprint.catalog;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The entries that a role's lines may point to, by slug, while a catalog is replaced.
 */
record References(Map<String, Area> areas, Map<String, Skill> skills, Map<String, Kpi> kpis, Map<String, Role> roles) {

	Area area(String slug) {
		return found(this.areas, slug);
	}

	Skill skill(String slug) {
		return found(this.skills, slug);
	}

	Kpi kpi(String slug) {
		return found(this.kpis, slug);
	}

	@Nullable Role role(@Nullable String slug) {
		return (slug != null) ? found(this.roles, slug) : null;
	}

	/** The entry with a slug that checked content has vouched for. */
	static <T> T found(Map<String, T> entries, String slug) {
		T entry = entries.get(slug);
		if (entry == null) {
			throw new IllegalArgumentException("The content does not hold what it refers to: " + slug);
		}
		return entry;
	}

}
