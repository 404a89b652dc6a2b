package org.roleprint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.index.Edition;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Line;
import org.roleprint.search.index.Question;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Marker;

/**
 * Reads the lines of one page of roles and marks them.
 */
@Component
class Hits {

	private final LineIndex index;

	private final SearchSettings settings;

	Hits(LineIndex index, SearchSettings settings) {
		this.index = index;
		this.settings = settings;
	}

	/** The roles of a page with all their lines that answer. */
	List<RoleHits> of(Question question, List<RoleCard> roles, Edition edition, long most) {
		List<String> slugs = roles.stream().map(RoleCard::slug).toList();
		Map<String, List<Line>> lines = this.index
			.lines(question, this.settings.weights(), slugs, Math.toIntExact(Math.max(1, most)))
			.stream()
			.collect(Collectors.groupingBy(Line::role));
		Marker marker = new Marker(question.concepts());
		return roles.stream()
			.filter((role) -> lines.containsKey(role.slug()))
			.map((role) -> hits(role, lines.getOrDefault(role.slug(), List.of()), question,
					new Context(edition, marker)))
			.toList();
	}

	private RoleHits hits(RoleCard role, List<Line> lines, Question question, Context context) {
		List<LineHit> hits = lines.stream().map((line) -> hit(role, line, question, context)).toList();
		int shown = Math.min(hits.size(), this.settings.linesPerRole());
		return new RoleHits(role, hits.subList(0, shown), hits.subList(shown, hits.size()));
	}

	private static LineHit hit(RoleCard role, Line line, Question question, Context context) {
		Ref area = context.edition().areas().getOrDefault(line.area(), new Ref(line.area(), line.area(), 0));
		List<String> missing = question.oneMayMiss() ? missing(role, line, area, context.marker()) : List.of();
		return new LineHit(line.anchor(), area, context.marker().mark(line.title()), context.marker().mark(line.text()),
				missing, line.score());
	}

	private static List<String> missing(RoleCard role, Line line, Ref area, Marker marker) {
		List<String> texts = new ArrayList<>(role.alsoKnownAs());
		texts.addAll(List.of(line.title(), line.text(), role.title(), area.title()));
		return marker.missingIn(texts).stream().map(Concept::typed).toList();
	}

	/** Cuts one page out of the ordered roles. */
	PageSlice<RoleCard> page(List<RoleCard> ordered, int number) {
		return PageSlice.of(ordered, number, this.settings.rolesPerPage());
	}

	private record Context(Edition edition, Marker marker) {
	}

}
