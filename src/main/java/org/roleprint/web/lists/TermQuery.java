package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.web.lists.FilterForm.Hidden;

/**
 * The state of a list of terms, as its address says it.
 *
 * @param chosen the chosen slugs by parameter
 * @param find what is looked for
 * @param sort in which order, empty for the usual one
 * @param collected the roles collected to be compared
 */
record TermQuery(Map<String, Set<String>> chosen, Find find, String sort, ComparedRoles collected) {

	Set<String> chosen(String parameter) {
		return this.chosen.getOrDefault(parameter, Set.of());
	}

	/** The same state with one choice less. */
	TermQuery without(String parameter, String slug) {
		Map<String, Set<String>> rest = new LinkedHashMap<>(this.chosen);
		Set<String> slugs = new LinkedHashSet<>(chosen(parameter));
		slugs.remove(slug);
		rest.put(parameter, slugs);
		return new TermQuery(rest, this.find, this.sort, this.collected);
	}

	/** The same state with nothing chosen. */
	TermQuery open() {
		return new TermQuery(Map.of(), this.find, this.sort, this.collected);
	}

	TermQuery finding(Find other) {
		return new TermQuery(this.chosen, other, this.sort, this.collected);
	}

	TermQuery sortedBy(String other) {
		return new TermQuery(this.chosen, this.find, other, this.collected);
	}

	TermQuery collecting(ComparedRoles roles) {
		return new TermQuery(this.chosen, this.find, this.sort, roles);
	}

	/** The state's one address for others. */
	String canonical(String path) {
		return new TermQuery(this.chosen, Find.NOTHING, this.sort, ComparedRoles.NONE).under(path);
	}

	/** The state's address: what is as usual is left out. */
	String under(String path) {
		List<Hidden> fields = new ArrayList<>();
		this.chosen.forEach((parameter, slugs) -> slugs.forEach((slug) -> fields.add(new Hidden(parameter, slug))));
		if (!this.find.isEmpty()) {
			fields.add(new Hidden(Find.PARAMETER, this.find.typed()));
		}
		fields.addAll(kept());
		return ListAddress.of(path, fields);
	}

	/** What a form with other choices must carry along. */
	List<Hidden> kept() {
		List<Hidden> fields = new ArrayList<>();
		if (!this.sort.isEmpty()) {
			fields.add(new Hidden("sort", this.sort));
		}
		fields.addAll(this.collected.fields());
		return fields;
	}

}
