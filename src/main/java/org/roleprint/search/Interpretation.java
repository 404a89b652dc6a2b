package org.roleprint.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.index.FacetValues;
import org.roleprint.search.index.Filters;
import org.roleprint.search.index.Need;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Asked;
import org.roleprint.search.query.Concepts;
import org.roleprint.search.query.FieldWord;
import org.roleprint.search.query.SearchQuery;

/**
 * What a query means in one edition of the catalog.
 *
 * @param query the query
 * @param question what is put to the index
 * @param asked what it asks for beside lines: roles, a part of their pages, a comparison
 * @param unknownFields filters typed into the box that no role has
 * @param ignored values chosen beside the box that no role has
 */
record Interpretation(SearchQuery query, Question question, Asked asked, List<FieldWord> unknownFields,
		List<String> ignored) {

	static Interpretation of(SearchQuery query, RoleFilter wanted, SearchEdition edition) {
		List<FieldWord> unknown = new ArrayList<>();
		Map<FacetGroup, Set<String>> typed = new HashMap<>();
		Map<FacetGroup, Set<String>> excluded = new HashMap<>();
		for (FieldWord field : query.fields()) {
			Optional<String> slug = edition.values().find(field.group(), field.slug());
			slug.ifPresentOrElse((known) -> (field.excluded() ? excluded : typed)
				.computeIfAbsent(field.group(), (group) -> new LinkedHashSet<>())
				.add(known), () -> unknown.add(field));
		}
		List<String> ignored = new ArrayList<>();
		RoleFilter chosen = known(wanted, edition.values(), ignored);
		Filters filters = new Filters(chosen, new RoleFilter(typed), new RoleFilter(excluded));
		Asked asked = Concepts.of(query, edition.thesaurus(), edition.titles());
		Question question = new Question(asked.concepts(), query.excluded(), filters, Need.ALL, asked.roles());
		return new Interpretation(query, question, asked, unknown, ignored);
	}

	private static RoleFilter known(RoleFilter wanted, FacetValues values, List<String> ignored) {
		Map<FacetGroup, Set<String>> known = new HashMap<>();
		wanted.selections()
			.forEach((group, slugs) -> slugs.stream()
				.filter((slug) -> Filters.covers(group))
				.forEach((slug) -> values.value(group, slug)
					.ifPresentOrElse((value) -> known.computeIfAbsent(group, (key) -> new LinkedHashSet<>()).add(slug),
							() -> ignored.add(slug))));
		return new RoleFilter(known);
	}

	/** Whether there is anything to look for. */
	boolean asksForSomething() {
		return asksForWords() || !this.question.filters().isEmpty();
	}

	boolean asksForWords() {
		return !this.question.concepts().isEmpty() || !this.asked.titles().isEmpty();
	}

	Interpretation needing(Need need) {
		return new Interpretation(this.query, this.question.needing(need), this.asked, this.unknownFields,
				this.ignored);
	}

}
