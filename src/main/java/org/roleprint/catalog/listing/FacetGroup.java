package org.roleprint.catalog.listing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * A group of filters; its parameter is its name in lower case.
 */
public enum FacetGroup {

	/** The job family. */
	FAMILY("Family", (card) -> List.of(card.family())),
	/** The level. */
	LEVEL("Level", (card) -> List.of(card.level().ref())),
	/** An area of responsibility. */
	AREA("Responsibility area", (card) -> List.copyOf(card.areas().keySet())),
	/** A skill the role needs. */
	SKILL("Skill", RoleCard::skills),
	/** A KPI the role is measured by. */
	KPI("KPI", RoleCard::kpis);

	private final String title;

	private final Function<RoleCard, List<Ref>> values;

	FacetGroup(String title, Function<RoleCard, List<Ref>> values) {
		this.title = title;
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

	List<Ref> valuesOf(RoleCard card) {
		return this.values.apply(card);
	}

	List<String> slugsOf(RoleCard card) {
		return valuesOf(card).stream().map(Ref::slug).toList();
	}

}
