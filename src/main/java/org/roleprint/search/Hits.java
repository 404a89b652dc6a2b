package org.roleprint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Line;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.LineIndex.Wanted;
import org.roleprint.search.index.PageTexts;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.StemmedTexts;

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
		Looked looked = new Looked(new Marker(question.concepts(), edition.language()), edition.texts(),
				question.need().isLoose());
		return roles.stream().filter((role) -> lines.containsKey(role.slug())).map((role) -> {
			List<Line> answering = lines.getOrDefault(role.slug(), List.of());
			List<Line> shown = page.close()
				.lineOf(role)
				.map((line) -> found(line, answering))
				.filter((nearest) -> question.need().isLoose() || nearest.score() > 0)
				.map((nearest) -> with(nearest, answering))
				.orElse(answering);
			return hits(role, shown, looked);
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

	private RoleHits hits(RoleCard role, List<Line> lines, Looked looked) {
		List<LineHit> hits = lines.stream().map((line) -> looked.hit(role, line)).toList();
		int shown = Math.min(hits.size(), this.settings.linesPerRole());
		return new RoleHits(role, hits.subList(0, shown), hits.subList(shown, hits.size()));
	}

	/**
	 * How lines are looked through.
	 *
	 * @param marker marks what was asked for
	 * @param texts what the lines say
	 * @param mayLack whether a line may lack something
	 */
	private record Looked(Marker marker, PageTexts texts, boolean mayLack) {

		LineHit hit(RoleCard role, Line found) {
			Responsibility line = found.line();
			StemmedTexts said = this.texts.ofLine(role, line);
			List<Marked> about = IntStream.range(2, 2 + line.hints().about().size())
				.mapToObj((text) -> this.marker.mark(said, text))
				.filter(Marked::hasMarks)
				.toList();
			List<Concept> missing = this.mayLack ? this.marker.missingIn(said) : List.of();
			return new LineHit(line.anchor(), line.area().ref(), this.marker.mark(said, 0), this.marker.mark(said, 1),
					about, missing.stream().map(Concept::typed).toList(), found.score());
		}

	}

	/** Cuts one page out of the ordered roles. */
	PageSlice<Integer> page(List<Integer> ordered, int number) {
		return PageSlice.of(ordered, number, this.settings.rolesPerPage());
	}

}
