package org.roleprint.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.LineIndex.Line;
import org.roleprint.search.index.LineIndex.Ranking;
import org.roleprint.search.index.LineIndex.Wanted;
import org.roleprint.search.index.Nearness;
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
			List<Line> shown = ordered(role, answering, page);
			return hits(role, shown, looked);
		}).toList();
	}

	/**
	 * A role's lines by their words and their meaning. Words may not find a line that is
	 * near, which then scores 0 and only stands among those that show at once.
	 */
	private List<Line> ordered(RoleCard role, List<Line> answering, Page page) {
		List<Nearness.Line> near = page.close().linesOf(role);
		if (near.isEmpty()) {
			return answering;
		}
		Map<Responsibility, Line> words = answering.stream().collect(Collectors.toMap(Line::line, Function.identity()));
		Map<Line, Double> worth = new HashMap<>();
		float most = page.ranking().best().get(0).score();
		near.stream().filter((line) -> words.containsKey(line.line()) || page.close().brings(line)).forEach((line) -> {
			Line found = words.getOrDefault(line.line(), new Line(line.line(), 0));
			worth.put(found, found.score() / most + (double) this.settings.weights().meaning() * line.likeness());
		});
		List<Line> all = worth.keySet()
			.stream()
			.sorted(Comparator.comparing((Line line) -> worth.getOrDefault(line, 0.0))
				.reversed()
				.thenComparing((line) -> line.line().position()))
			.toList();
		int first = Math.min(all.size(), this.settings.linesPerRole());
		return Stream
			.concat(all.subList(0, first).stream(),
					all.subList(first, all.size()).stream().filter((line) -> line.score() > 0))
			.toList();
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
			List<Concept> missing = (this.mayLack || found.score() == 0) ? missing(line, said) : List.of();
			return new LineHit(line.anchor(), line.area().ref(), this.marker.mark(said, 0), this.marker.mark(said, 1),
					about, missing.stream().map(Concept::typed).toList(), found.score());
		}

		/**
		 * What a line lacks in what it says or, where that is less, in its title and what
		 * people type who need it: a word of either makes no answer.
		 */
		private List<Concept> missing(Responsibility line, StemmedTexts texts) {
			int from = 2 + line.hints().about().size();
			int to = from + line.hints().asked().size();
			List<Concept> said = this.marker.missingIn(texts, (text) -> text < from || text >= to);
			List<Concept> typed = this.marker.missingIn(texts, (text) -> text == 0 || text >= from && text < to);
			return (typed.size() < said.size()) ? typed : said;
		}

	}

	/** Cuts one page out of the ordered roles. */
	PageSlice<Integer> page(List<Integer> ordered, int number) {
		return PageSlice.of(ordered, number, this.settings.rolesPerPage());
	}

}
