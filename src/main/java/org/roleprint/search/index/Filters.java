package org.roleprint.search.index;

import java.util.Map;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;

/**
 * Which lines may be hits at all, whatever their words.
 *
 * @param chosen the filters chosen beside the box
 * @param typed the filters typed into the box
 * @param excluded the filters typed behind a minus
 */
public record Filters(RoleFilter chosen, RoleFilter typed, RoleFilter excluded) {

	private static final Map<FacetGroup, Field> FIELDS = Map.of(FacetGroup.FAMILY, Field.FAMILY, FacetGroup.LEVEL,
			Field.LEVEL, FacetGroup.AREA, Field.AREA, FacetGroup.SKILL, Field.SKILL);

	/**
	 * Says whether lines can be filtered by a group.
	 * @param group the group
	 * @return true for family, level, area and skill
	 */
	public static boolean covers(FacetGroup group) {
		return FIELDS.containsKey(group);
	}

	/**
	 * The same filters with one group beside the box left open.
	 * @param group the group
	 * @return the other filters
	 */
	public Filters without(FacetGroup group) {
		return new Filters(this.chosen.with(group, Set.of()), this.typed, this.excluded);
	}

	public boolean isEmpty() {
		return this.chosen.isEmpty() && this.typed.isEmpty() && this.excluded.isEmpty();
	}

	/**
	 * Whether a role passes.
	 * @param role the role
	 * @return true where each group that something was chosen of accepts it
	 */
	public boolean accept(RoleCard role) {
		return this.chosen.accepts(role) && this.typed.accepts(role)
				&& (this.excluded.isEmpty() || !this.excluded.accepts(role));
	}

	void addTo(BooleanPredicateClausesStep<?, ?> bool, SearchPredicateFactory f) {
		FIELDS.forEach((group, field) -> {
			if (!this.chosen.chosen(group).isEmpty()) {
				bool.filter(f.terms().field(field.path()).matchingAny(this.chosen.chosen(group)));
			}
			if (!this.typed.chosen(group).isEmpty()) {
				bool.filter(f.terms().field(field.path()).matchingAny(this.typed.chosen(group)));
			}
			if (!this.excluded.chosen(group).isEmpty()) {
				bool.mustNot(f.terms().field(field.path()).matchingAny(this.excluded.chosen(group)));
			}
		});
	}

}
