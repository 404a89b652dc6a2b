package org.roleprint.web.search;

import java.util.List;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Paths;
import org.roleprint.search.CardHit;
import org.roleprint.search.query.Marked;

/**
 * A role, skill or KPI beside the lines of the results page.
 *
 * @param kind what it is, in words
 * @param slug its slug
 * @param address its page
 * @param title its title, marked
 * @param names its other names that match, marked
 */
record CardResult(String kind, String slug, String address, Marked title, List<Marked> names) {

	static CardResult of(CardHit card) {
		return new CardResult(word(card.kind()), card.slug(), address(card.kind(), card.slug()), card.title(),
				card.otherNames());
	}

	/**
	 * Says whether it is a role.
	 * @return false for a skill or KPI
	 */
	public boolean isRole() {
		return this.kind.equals(word(Kind.ROLE));
	}

	static String word(Kind kind) {
		return switch (kind) {
			case ROLE -> "role";
			case SKILL -> "skill";
			case KPI -> "kpi";
		};
	}

	static String address(Kind kind, String slug) {
		return switch (kind) {
			case ROLE -> Paths.role(slug);
			case SKILL -> Paths.skill(slug);
			case KPI -> Paths.kpi(slug);
		};
	}

}
