package org.roleprint.web.data;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.ShortText;
import org.roleprint.web.frame.SiteAddress;

/**
 * As much of a role as a card shows that opens above a link: less than a kilobyte, so
 * that a page may ask for dozens.
 *
 * @param slug the role's slug
 * @param title its title
 * @param url its page
 * @param text what it is, plain, cut where it would be too long
 * @param family its job family
 * @param level its level
 * @param responsibilities how many it has
 * @param skills how many skills it needs
 * @param kpis by how many KPIs it is measured
 * @param updated the day its blueprint last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleGlance(String slug, String title, String url, String text, String family, String level,
		long responsibilities, int skills, int kpis, @Nullable LocalDate updated) {

	private static final int KILOBYTE = 1024;

	/** How much shorter the text becomes at a time, in characters. */
	private static final int SHORTER = 20;

	/**
	 * Makes it.
	 * @param card the role as lists show it
	 * @param site where the catalog is served
	 * @param json writes it later
	 * @return a glance that is less than a kilobyte as JSON
	 */
	static RoleGlance of(RoleCard card, SiteAddress site, JsonMapper json) {
		String text = card.excerpt();
		RoleGlance glance = with(text, card, site);
		while (json.writeValueAsBytes(glance).length >= KILOBYTE && text.length() > SHORTER) {
			text = ShortText.of(text, text.length() - SHORTER);
			glance = with(text, card, site);
		}
		return glance;
	}

	private static RoleGlance with(String text, RoleCard card, SiteAddress site) {
		return new RoleGlance(card.slug(), card.title(), site.at(Paths.role(card.slug())), text, card.family().title(),
				card.level().title(), card.responsibilities(), card.skills().size(), card.kpis().size(),
				card.updatedOn());
	}

}
