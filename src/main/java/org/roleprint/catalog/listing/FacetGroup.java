package org.roleprint.catalog.listing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.roleprint.catalog.Moves;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;

/**
 * A group of filters; its parameter is its name in lower case.
 */
public enum FacetGroup {

	/** The job family. */
	FAMILY("Family", Paths.family(""), (card) -> List.of(card.family())),
	/** The level. */
	LEVEL("Level", Paths.LEVELS + "#", (card) -> List.of(card.level().ref())),
	/** An area of responsibility. */
	AREA("Responsibility area", Paths.area(""), (card) -> List.copyOf(card.areas().keySet())),
	/** A skill the role needs. */
	SKILL("Skill", Paths.skill(""), RoleCard::skills),
	/** A KPI the role is measured by. */
	KPI("KPI", Paths.kpi(""), RoleCard::kpis);

	private final String title;

	/** What stands before a value's slug in the address that says where it went. */
	private final String before;

	private final Function<RoleCard, List<Ref>> values;

	FacetGroup(String title, String before, Function<RoleCard, List<Ref>> values) {
		this.title = title;
		this.before = before;
		this.values = values;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The name of the request parameter.
	 * @return for example {@code family}
	 */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The slug by which a value is filtered now.
	 * @param slug the slug that an address holds
	 * @param moves everything that moved
	 * @return the same slug unless the value moved
	 */
	public String slugNow(String slug, Moves moves) {
		return moves.slugNow(this.before, slug);
	}

	List<Ref> valuesOf(RoleCard card) {
		return this.values.apply(card);
	}

	List<String> slugsOf(RoleCard card) {
		return valuesOf(card).stream().map(Ref::slug).toList();
	}

}
