package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.relevance.Questions.Question;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts questions to the search that were asked by people in their roles (a recruiter, a
 * new manager, an engineer, an auditor, the keeper of a wiki), without sight of the
 * content, and graded by readers of the content, without sight of the search. The sealed
 * ones stay unread by whoever works on the search: only their totals are told.
 */
@RunningSite
class QuestionTests {

	private static final Path FOLDER = Path.of("src/test/resources/questions");

	/** Wide enough for another machine's rounding, and for a line or two that changed. */
	private static final Floor WORKING = new Floor(0.87, 0.89);

	private static final Floor SEALED = new Floor(0.82, 0.84);

	private static final Floor FRESH = new Floor(0.87, 0.90);

	private static final Floor FRESH_SEALED = new Floor(0.75, 0.69);

	private static final Floor LATER = new Floor(0.87, 0.92);

	private static final Floor LATER_SEALED = new Floor(0.82, 0.85);

	private static final Floor FOURTH = new Floor(0.85, 0.91);

	private static final Floor FIFTH = new Floor(0.82, 0.84);

	private static final Floor SIXTH = new Floor(0.84, 0.87);

	private static final Floor SEVENTH = new Floor(0.80, 0.83);

	private static final Floor EIGHTH = new Floor(0.77, 0.83);

	private static final Floor NINTH = new Floor(0.81, 0.85);

	private static final Floor TENTH = new Floor(0.84, 0.89);

	private static final Floor ELEVENTH = new Floor(0.73, 0.79);

	private static final Logger log = LoggerFactory.getLogger(QuestionTests.class);

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Test
	void answersTheQuestionsThatWeWorkWith() throws IOException {
		hold("Working questions", measured("working.tsv"), WORKING);
		hold("Fresh questions", measured("fresh.tsv"), FRESH);
		hold("Later questions", measured("later.tsv"), LATER);
		hold("Fourth questions", measured("fourth.tsv"), FOURTH);
		hold("Fifth questions", measured("fifth.tsv"), FIFTH);
		hold("Sixth questions", measured("sixth.tsv"), SIXTH);
		hold("Seventh questions", measured("seventh.tsv"), SEVENTH);
		hold("Eighth questions", measured("eighth.tsv"), EIGHTH);
		hold("Ninth questions", measured("ninth.tsv"), NINTH);
		hold("Tenth questions", measured("tenth.tsv"), TENTH);
		hold("Eleventh questions", measured("eleventh.tsv"), ELEVENTH);
	}

	@Test
	void answersQuestionsThatNobodyHasSeen() throws IOException {
		hold("Sealed questions", totals(Questions.sealed(FOLDER.resolve("sealed.txt"))), SEALED);
		hold("Fresh sealed questions", totals(Questions.sealed(FOLDER.resolve("fresh-sealed.txt"))), FRESH_SEALED);
		hold("Later sealed questions", totals(Questions.sealed(FOLDER.resolve("later-sealed.txt"))), LATER_SEALED);
	}

	/** Questions that may be looked at, by kind and in all. */
	private Totals measured(String file) throws IOException {
		List<Question> questions = Questions.open(FOLDER.resolve(file));
		Map<Question, Figures> figures = figures(questions);
		figures.keySet()
			.stream()
			.collect(Collectors.groupingBy(Question::kind, TreeMap::new,
					Collectors.mapping(figures::get, Collectors.toList())))
			.forEach((kind, some) -> log.info("{}, {}: {}", file, kind, Totals.of(some)));
		List<String> something = questions.stream()
			.filter(Question::expectsNothing)
			.map(Question::text)
			.filter((text) -> search(text).isAnswered())
			.toList();
		log.info("{}: something where the catalog has nothing: {}", file, something);
		return Totals.of(figures.values());
	}

	private static void hold(String name, Totals totals, Floor floor) {
		log.info("{}: {}", name, totals);
		assertThat(totals.silent()).as(name + ", share without any answer").isLessThanOrEqualTo(0.02);
		assertThat(totals.ndcg()).as(name + ", nDCG@10").isGreaterThanOrEqualTo(floor.ndcg());
		assertThat(totals.right()).as(name + ", share with a right answer first").isGreaterThanOrEqualTo(floor.right());
	}

	/** What the totals of some questions stay above. */
	private record Floor(double ndcg, double right) {
	}

	private Totals totals(List<Question> questions) {
		return Totals.of(figures(questions).values());
	}

	/** What each question came to that has an answer. */
	private Map<Question, Figures> figures(List<Question> questions) {
		return questions.stream()
			.filter((question) -> !question.expectsNothing())
			.collect(Collectors.toMap(Function.identity(), this::measure));
	}

	private Figures measure(Question question) {
		SearchResults results = search(question.text());
		List<Integer> grades = Answers.grades(results, question);
		int first = grades.isEmpty() ? 0 : grades.get(0);
		boolean lines = question.grades().keySet().stream().anyMatch((target) -> target.contains("#"));
		return new Figures(results.outcome() == Outcome.NOTHING,
				lines && results.roles().isEmpty() && !results.cards().isEmpty(), Answers.ndcg(grades, question),
				Measure.reciprocalRank(grades), first >= question.best(), first > 0);
	}

	private SearchResults search(String text) {
		return this.search.search(SearchRequest.of(text), this.catalog.edition());
	}

	/** What one question came to. */
	private record Figures(boolean silent, boolean cardOnly, double ndcg, double reciprocalRank, boolean right,
			boolean acceptable) {
	}

	/** What all questions came to. */
	private record Totals(int questions, double ndcg, double reciprocalRank, double right, double acceptable,
			double silent, double cardOnly) {

		static Totals of(Collection<Figures> figures) {
			return new Totals(figures.size(), figures.stream().mapToDouble(Figures::ndcg).average().orElse(0),
					figures.stream().mapToDouble(Figures::reciprocalRank).average().orElse(0),
					share(figures.stream().filter(Figures::right).count(), figures),
					share(figures.stream().filter(Figures::acceptable).count(), figures),
					share(figures.stream().filter(Figures::silent).count(), figures),
					share(figures.stream().filter(Figures::cardOnly).count(), figures));
		}

		private static double share(long some, Collection<Figures> all) {
			return all.isEmpty() ? 0 : (double) some / all.size();
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"%d, nDCG@10 %.3f, MRR %.3f, right first %.2f, acceptable first %.2f, no answer %.2f, names only %.2f",
					this.questions, this.ndcg, this.reciprocalRank, this.right, this.acceptable, this.silent,
					this.cardOnly);
		}

	}

}
