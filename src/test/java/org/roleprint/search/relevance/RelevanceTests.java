package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts the judged queries to the search over the real content. Other questions can be
 * brought with {@code -Drelevance=} and a CSV file or a directory of them: they are
 * measured alike, and no floor is held. Roles and lines that were written after the
 * judgement count as wrong, so the floors are below what was reached at its time. The
 * figures of each query are left in {@code target/relevance.txt}, the worst first.
 */
@RunningSite
class RelevanceTests {

	private static final Path OURS = Path.of("src/test/resources/relevance");

	private static final Path QUESTIONS = Path.of(System.getProperty("relevance", OURS.toString()));

	private static final double LEAST_NDCG = 0.89;

	private static final double LEAST_RECIPROCAL_RANK = 0.91;

	private static final Logger log = LoggerFactory.getLogger(RelevanceTests.class);

	@Autowired
	private RoleSearch search;

	@Autowired
	private Catalog catalog;

	@Test
	void ranksAsThoseWhoReadTheContentWould() throws IOException {
		List<Judgements> judged = Judgements.read(QUESTIONS);
		Set<String> roles = judged.stream()
			.flatMap((one) -> one.grades().keySet().stream())
			.map((target) -> target.replaceAll("#.*", ""))
			.collect(Collectors.toSet());
		List<Figures> figures = judged.stream().map((one) -> measure(one, roles)).toList();
		Summary summary = Summary.of(figures);
		Files.writeString(Path.of("target", "relevance.txt"), summary.report(figures));
		log.info("Relevance: {}", summary.text());
		if (!QUESTIONS.equals(OURS)) {
			return;
		}
		assertThat(figures).filteredOn((one) -> one.nothingFound() != one.expected().expectsNothing())
			.extracting((one) -> one.expected().query())
			.as("queries that found nothing, or something against expectation")
			.isEmpty();
		assertThat(summary.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(LEAST_NDCG);
		assertThat(summary.reciprocalRank()).as("mean reciprocal rank").isGreaterThanOrEqualTo(LEAST_RECIPROCAL_RANK);
	}

	@Test
	void knowsEveryTargetOfTheJudgements() throws IOException {
		List<Role> current = this.catalog.edition().roles();
		List<String> lines = current.stream()
			.flatMap((role) -> role.responsibilities().stream())
			.map(RelevanceTests::target)
			.toList();
		List<String> roles = current.stream().map(Role::slug).toList();
		assertThat(Judgements.read(OURS)).hasSizeGreaterThanOrEqualTo(120);
		assertThat(Judgements.read(QUESTIONS)).flatExtracting((judgements) -> judgements.grades().keySet())
			.allMatch((target) -> lines.contains(target) || roles.contains(target));
	}

	private static String target(Responsibility line) {
		return line.role().slug() + "#" + line.anchor();
	}

	private Figures measure(Judgements expected, Set<String> roles) {
		SearchResults results = this.search.search(SearchRequest.of(expected.query()), this.catalog.edition());
		List<Integer> grades = Ranking.of(results).among(roles).grades(expected);
		return new Figures(expected, results.outcome() == Outcome.NOTHING,
				expected.expectsNothing() ? 1 : Measure.ndcg(grades, expected), Measure.reciprocalRank(grades), grades);
	}

	/** What one query came to. */
	private record Figures(Judgements expected, boolean nothingFound, double ndcg, double reciprocalRank,
			List<Integer> grades) {

		String text() {
			return String.format(Locale.ROOT, "%.3f  %.2f  %-50s %s%n", this.ndcg, this.reciprocalRank,
					this.expected.query(), this.grades.subList(0, Math.min(10, this.grades.size())));
		}

	}

	/** What all queries came to; those that expect nothing are left out of the means. */
	private record Summary(int queries, double ndcg, double reciprocalRank, double nothingFound) {

		static Summary of(List<Figures> figures) {
			List<Figures> judged = figures.stream().filter((one) -> !one.expected().expectsNothing()).toList();
			return new Summary(figures.size(), judged.stream().mapToDouble(Figures::ndcg).average().orElse(0),
					judged.stream().mapToDouble(Figures::reciprocalRank).average().orElse(0),
					(double) figures.stream().filter(Figures::nothingFound).count() / figures.size());
		}

		String text() {
			return String.format(Locale.ROOT, "%d queries, nDCG@10 %.3f, MRR %.3f, nothing found %.1f%%", this.queries,
					this.ndcg, this.reciprocalRank, 100 * this.nothingFound);
		}

		String report(List<Figures> figures) {
			StringBuilder report = new StringBuilder(text()).append("\n\nnDCG   RR    query\n");
			figures.stream()
				.sorted((one, other) -> Double.compare(one.ndcg(), other.ndcg()))
				.forEach((one) -> report.append(one.text()));
			return report.toString();
		}

	}

}
