package org.roleprint.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.roleprint.search.index.Question;
import org.roleprint.search.index.RoleCounts;
import org.roleprint.search.index.SearchEdition;

/**
 * Counts, for every filter, how many roles choosing it would show. A group's counts leave
 * out its own selection, so that they stay while one selects within it.
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
	List<Facet> of(Question question, RoleCounts counts, SearchEdition edition) {
		return Stream.of(FacetGroup.values()).filter(Filters::covers).map((group) -> {
			Set<String> chosen = question.filters().chosen().chosen(group);
			RoleCounts open = chosen.isEmpty() ? counts : this.index
				.count(question.with(question.filters().without(group)), edition, this.settings.weights());
			return facet(group, values(group, open, edition), chosen);
		}).toList();
	}

	private static Map<Ref, Long> values(FacetGroup group, RoleCounts counts, SearchEdition edition) {
		if (group == FacetGroup.AREA) {
			Map<Ref, Long> values = new HashMap<>();
			counts.rolesByArea()
				.forEach((slug,
						roles) -> edition.values().value(group, slug).ifPresent((area) -> values.put(area, roles)));
			return values;
		}
		return edition.values().count(group, counts.places());
	}

	private static Facet facet(FacetGroup group, Map<Ref, Long> counts, Set<String> chosen) {
		Comparator<Map.Entry<Ref, Long>> order = Map.Entry.comparingByKey();
		if (group == FacetGroup.SKILL) {
			order = Comparator.comparing((Map.Entry<Ref, Long> entry) -> -entry.getValue()).thenComparing(order);
		}
		long most = (group == FacetGroup.SKILL) ? MOST_SKILLS : counts.size();
		Set<String> shown = new HashSet<>(chosen);
		counts.entrySet().stream().sorted(order).limit(most).forEach((entry) -> shown.add(entry.getKey().slug()));
		return new Facet(group,
				counts.entrySet()
					.stream()
					.filter((entry) -> shown.contains(entry.getKey().slug()))
					.sorted(order)
					.map((entry) -> new Facet.Value(entry.getKey().slug(), entry.getKey().title(), entry.getValue(),
							chosen.contains(entry.getKey().slug())))
					.toList());
	}

}
