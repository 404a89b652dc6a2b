package org.roleprint.web.data;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * A role as lists show it.
 *
 * @param slug the role's slug
 * @param title its title
 * @param url its page
 * @param api its blueprint as JSON
 * @param excerpt plain text of at most 320 characters
 * @param family its job family
 * @param level its level
 * @param alsoKnownAs other titles and abbreviations
 * @param updated the day its blueprint last changed
 * @param responsibilities how many it has
 * @param skills how many skills it needs
 * @param kpis by how many KPIs it is measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleSummary(String slug, String title, String url, String api, String excerpt, Named family, LevelJson level,
		List<String> alsoKnownAs, @Nullable LocalDate updated, long responsibilities, int skills, int kpis) {

	static RoleSummary of(RoleCard card, SiteAddress site) {
		return new RoleSummary(card.slug(), card.title(), site.at(Paths.role(card.slug())),
				site.at("/api" + Paths.role(card.slug())), card.excerpt(), Named.of(card.family()),
				LevelJson.of(card.level()), card.alsoKnownAs(), card.updatedOn(), card.responsibilities(),
				card.skills().size(), card.kpis().size());
	}

}
