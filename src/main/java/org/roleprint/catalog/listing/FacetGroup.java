package org.roleprint.catalog.listing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.FactKey;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;

/**
 * A group of filters: those that every catalog has, and those that one declares for facts
 * of its own. Two groups with the same parameter are the same.
 */
public final class FacetGroup {

	/** The job family. */
	public static final FacetGroup FAMILY = new FacetGroup("family", "", Paths.family(""),
			(card) -> List.of(card.family()));

	/** The level. */
	public static final FacetGroup LEVEL = new FacetGroup("level", "", Paths.LEVELS + "#",
			(card) -> List.of(card.level().ref()));

	/** An area of responsibility. */
	public static final FacetGroup AREA = new FacetGroup("area", "", Paths.area(""),
			(card) -> List.copyOf(card.areas().keySet()));

	/** A skill the role needs. */
	public static final FacetGroup SKILL = new FacetGroup("skill", "", Paths.skill(""), RoleCard::skills);

	/** A KPI the role is measured by. */
	public static final FacetGroup KPI = new FacetGroup("kpi", "", Paths.kpi(""), RoleCard::kpis);

	private static final List<FacetGroup> ALWAYS = List.of(FAMILY, LEVEL, AREA, SKILL, KPI);

	/** Keeps the parameters of own facts apart from all others. */
	private static final String OWN = "x-";

	private final String parameter;

	/** What the catalog calls it, empty where pages have a word of their own. */
	private final String label;

	/** What stands before a value's slug in the address that says where it went. */
	private final String before;

	private final Function<RoleCard, List<Ref>> values;

	private FacetGroup(String parameter, String label, String before, Function<RoleCard, List<Ref>> values) {
		this.parameter = parameter;
		this.label = label;
		this.before = before;
		this.values = values;
	}

	/**
	 * The groups that every catalog has.
	 * @return in the order of forms
	 */
	public static List<FacetGroup> values() {
		return ALWAYS;
	}

	/**
	 * The groups of a catalog.
	 * @param catalog what it says of itself
	 * @return those that every catalog has, then those of its own facts
	 */
	public static List<FacetGroup> of(CatalogDescription catalog) {
		return Stream.concat(ALWAYS.stream(), catalog.facts().stream().filter(FactKey::filter).map(FacetGroup::own))
			.toList();
	}

	/**
	 * The group of a key of own facts.
	 * @param fact the key
	 * @return the group
	 */
	public static FacetGroup own(FactKey fact) {
		String parameter = OWN + fact.key();
		return new FacetGroup(parameter, fact.label(), "/roles?" + parameter + "=",
				(card) -> card.own()
					.stream()
					.filter((own) -> own.key().equals(fact.key()))
					.flatMap((own) -> own.refs().stream())
					.toList());
	}

	/**
	 * What it is called.
	 * @param wording the words of the catalog
	 * @return as shown
	 */
	public String title(Wording wording) {
		return this.label.isEmpty() ? wording.say("filter." + this.parameter) : this.label;
	}

	/**
	 * The name of the request parameter.
	 * @return for example {@code family}
	 */
	public String parameter() {
		return this.parameter;
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

	@Override
	public boolean equals(Object other) {
		return other instanceof FacetGroup group && group.parameter.equals(this.parameter);
	}

	@Override
	public int hashCode() {
		return this.parameter.hashCode();
	}

	@Override
	public String toString() {
		return this.parameter;
	}

}
