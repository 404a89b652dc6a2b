package org.roleprint.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.search.index.Filters;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.RoleCounts;
import org.roleprint.search.index.SearchEdition;

/**
 * Counts, for every filter, how many roles choosing it would show. A group's counts leave
 * out its own selection, so that they stay while one selects within it. Of skills, those
 * that most lines are about are listed.
 */
@Component
class FacetCounts {

	/** More skills than this are not worth reading beside a list. */
	private static final int MOST_SKILLS = 12;

	private final LineIndex index;

	private final SearchSettings settings;

	FacetCounts(LineIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	/**
	 * Counts every group. One further question to the index for each group with a
	 * selection.
	 */
	List<Facet> of(Question question, Ranking ranking, SearchEdition edition) {
		return FacetGroup.values().stream().filter(Filters::covers).map((group) -> {
			Set<String> chosen = question.filters().chosen().chosen(group);
			Question unchosen = chosen.isEmpty() ? question : question.with(question.filters().without(group));
			RoleCounts open = chosen.isEmpty() ? ranking.counts()
					: this.index.count(unchosen, edition, this.settings.weights());
			Map<Ref, Long> values = values(group, open, edition);
			if (!group.equals(FacetGroup.SKILL)) {
				return facet(group, values.keySet().stream().sorted().toList(), values, chosen);
			}
			return skills(
					chosen.isEmpty() ? ranking.skills() : this.index.skills(unchosen, edition, this.settings.weights()),
					values, chosen);
		}).toList();
	}

	/** The skills that the lines are about, and not all that their roles need. */
	private static Facet skills(Map<String, Long> about, Map<Ref, Long> counts, Set<String> chosen) {
		Comparator<Ref> most = Comparator.comparing((skill) -> -about.getOrDefault(skill.slug(), 0L));
		List<Ref> listed = counts.keySet()
			.stream()
			.filter((skill) -> about.containsKey(skill.slug()))
			.sorted(most.thenComparing(Comparator.naturalOrder()))
			.limit(MOST_SKILLS)
			.sorted(Comparator.comparing((Ref skill) -> -counts.getOrDefault(skill, 0L))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		Stream<Ref> others = counts.keySet()
			.stream()
			.filter((skill) -> chosen.contains(skill.slug()) && !listed.contains(skill));
		return facet(FacetGroup.SKILL, Stream.concat(listed.stream(), others).toList(), counts, chosen);
	}

	private static Map<Ref, Long> values(FacetGroup group, RoleCounts counts, SearchEdition edition) {
		if (group.equals(FacetGroup.AREA)) {
			Map<Ref, Long> values = new HashMap<>();
			counts.rolesByArea()
				.forEach((slug,
						roles) -> edition.values().value(group, slug).ifPresent((area) -> values.put(area, roles)));
			return values;
		}
		return edition.values().count(group, counts.places());
	}

	private static Facet facet(FacetGroup group, List<Ref> listed, Map<Ref, Long> counts, Set<String> chosen) {
		return new Facet(group,
				listed.stream()
					.map((value) -> new Facet.Value(value.slug(), value.title(), counts.getOrDefault(value, 0L),
							chosen.contains(value.slug())))
					.toList());
	}

}
