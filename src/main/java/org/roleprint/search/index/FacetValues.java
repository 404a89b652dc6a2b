package org.roleprint.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.listing.FacetGroup;

/**
 * What can be filtered by: every family, level, area and skill that a role has, found by
 * slug, title or other name.
 */
public final class FacetValues {

	private static final Map<FacetGroup, Function<RoleCard, Stream<Ref>>> SOURCES = Map.of(FacetGroup.FAMILY,
			(card) -> Stream.of(card.family()), FacetGroup.LEVEL, (card) -> Stream.of(card.level().ref()),
			FacetGroup.AREA, (card) -> card.areas().keySet().stream(), FacetGroup.SKILL,
			(card) -> card.skills().stream());

	private final Map<FacetGroup, Map<String, Ref>> bySlug = new HashMap<>();

	private final Map<FacetGroup, Map<String, String>> slugByName = new HashMap<>();

	private final Map<FacetGroup, ValueCounter> counters = new HashMap<>();

	FacetValues(List<RoleCard> roles, Collection<CatalogName> names) {
		SOURCES.forEach((group, source) -> {
			Map<String, Ref> values = new HashMap<>();
			roles.stream().flatMap(source).forEach((value) -> values.put(value.slug(), value));
			Map<String, String> titles = new HashMap<>();
			values.values().forEach((value) -> titles.put(Slug.of(value.title()), value.slug()));
			this.bySlug.put(group, Map.copyOf(values));
			this.slugByName.put(group, titles);
			this.counters.put(group, new ValueCounter(roles, source));
		});
		Map<String, String> skills = this.slugByName.computeIfAbsent(FacetGroup.SKILL, (group) -> new HashMap<>());
		names.stream()
			.filter((name) -> name.kind() == Kind.SKILL)
			.forEach((skill) -> Stream.concat(skill.otherNames().stream(), skill.formerSlugs().stream())
				.forEach((other) -> skills.putIfAbsent(Slug.of(other), skill.slug())));
	}

	/**
	 * Counts the roles that have each value of a group.
	 * @param group family, level, area or skill
	 * @param roles the roles' places in {@link RoleTable}
	 * @return the values that at least one of them has
	 */
	public Map<Ref, Long> count(FacetGroup group, int[] roles) {
		ValueCounter counter = this.counters.get(group);
		return (counter != null) ? counter.count(roles) : Map.of();
	}

	/** How many values of a group there are. */
	int size(FacetGroup group) {
		return this.bySlug.getOrDefault(group, Map.of()).size();
	}

	/**
	 * A value by its slug.
	 * @param group the group
	 * @param slug the slug
	 * @return empty when no role has it
	 */
	public Optional<Ref> value(FacetGroup group, String slug) {
		return Optional.ofNullable(this.bySlug.getOrDefault(group, Map.of()).get(slug));
	}

	/**
	 * A value by whatever it is called: its slug, its title, another name, or the
	 * beginning of one slug only.
	 * @param group the group
	 * @param name the name as a slug
	 * @return the value's slug; empty when nothing is called that
	 */
	public Optional<String> find(FacetGroup group, String name) {
		if (value(group, name).isPresent()) {
			return Optional.of(name);
		}
		String byName = this.slugByName.getOrDefault(group, Map.of()).get(name);
		if (byName != null) {
			return Optional.of(byName);
		}
		List<String> beginning = this.bySlug.getOrDefault(group, Map.of())
			.keySet()
			.stream()
			.filter((slug) -> !name.isEmpty() && slug.startsWith(name))
			.toList();
		return (beginning.size() == 1) ? Optional.of(beginning.get(0)) : Optional.empty();
	}

}
