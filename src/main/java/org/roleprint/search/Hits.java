package org.roleprint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Line;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.LineIndex.Wanted;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Marked;
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

	/**
	 * What a page shows.
	 *
	 * @param places the places of its roles
	 * @param close what is near to the question
	 * @param ranking the lines that answer
	 */
	record Page(List<Integer> places, CloseInMeaning close, Ranking ranking) {
	}

	/** The roles of a page with all their lines that answer, and the nearest of each. */
	List<RoleHits> of(Question question, Page page, SearchEdition edition) {
		List<RoleCard> roles = page.places().stream().map(edition.roles()::at).toList();
		Map<String, List<Line>> lines = this.index
			.lines(question, edition, this.settings.weights(), new Wanted(roles, page.ranking()))
			.stream()
			.collect(Collectors.groupingBy((line) -> line.line().role().slug()));
		Marker marker = new Marker(question.concepts(), edition.language());
		return roles.stream().filter((role) -> lines.containsKey(role.slug())).map((role) -> {
			List<Line> answering = lines.getOrDefault(role.slug(), List.of());
			List<Line> shown = page.close()
				.lineOf(role)
				.map((line) -> found(line, answering))
				.filter((nearest) -> question.need().isLoose() || nearest.score() > 0)
				.map((nearest) -> with(nearest, answering))
				.orElse(answering);
			return hits(role, shown, question, marker);
		}).toList();
	}

	/** Words may not find the line that is nearest in meaning, which then scores 0. */
	private static Line found(Responsibility line, List<Line> lines) {
		return lines.stream().filter((found) -> found.line().equals(line)).findFirst().orElse(new Line(line, 0));
	}

	/** Has a line among those that show at once. */
	private List<Line> with(Line nearest, List<Line> lines) {
		int last = this.settings.linesPerRole() - 1;
		if (lines.indexOf(nearest) >= 0 && lines.indexOf(nearest) <= last) {
			return lines;
		}
		List<Line> all = new ArrayList<>(lines);
		all.remove(nearest);
		all.add(Math.min(all.size(), last), nearest);
		return all;
	}

	private RoleHits hits(RoleCard role, List<Line> lines, Question question, Marker marker) {
		List<LineHit> hits = lines.stream().map((line) -> hit(role, line, question, marker)).toList();
		int shown = Math.min(hits.size(), this.settings.linesPerRole());
		return new RoleHits(role, hits.subList(0, shown), hits.subList(shown, hits.size()));
	}

	private static LineHit hit(RoleCard role, Line found, Question question, Marker marker) {
		Responsibility line = found.line();
		List<String> missing = question.need().isLoose() ? missing(role, line, marker) : List.of();
		return new LineHit(line.anchor(), line.area().ref(), marker.mark(line.title()), marker.mark(line.text().text()),
				line.hints().about().stream().map(marker::mark).filter(Marked::hasMarks).toList(), missing,
				found.score());
	}

	private static List<String> missing(RoleCard role, Responsibility line, Marker marker) {
		List<String> texts = new ArrayList<>(role.alsoKnownAs());
		texts.addAll(List.of(line.title(), line.text().text(), role.title(), line.area().title()));
		texts.addAll(line.hints().about());
		texts.addAll(line.hints().asked());
		return marker.missingIn(texts).stream().map(Concept::typed).toList();
	}

	/** Cuts one page out of the ordered roles. */
	PageSlice<Integer> page(List<Integer> ordered, int number) {
		return PageSlice.of(ordered, number, this.settings.rolesPerPage());
	}

}
