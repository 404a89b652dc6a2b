package org.roleprint.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.KpiRung;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number that a badge claims for a law or a published source stands in a passage of
 * that source.
 */
class SourcesTests {

	private static final Path PASSAGES = Path.of("src/test/resources/sources/passages.tsv");

	/** How sources write the numbers that they spell out, and the units they change. */
	private static final Map<String, List<String>> WORDS = Map.of("1", List.of("an hour", "weekly"), "24",
			List.of("a day"), "6", List.of("six"), "8", List.of("eight"));

	@TestFactory
	Stream<DynamicTest> holdsEveryClaimedNumber() throws IOException {
		Map<String, String> passages = passages();
		return claims().entrySet()
			.stream()
			.map((claim) -> DynamicTest.dynamicTest(claim.getKey(),
					() -> assertThat(passages.getOrDefault(claim.getKey(), "")).isNotEmpty()
						.satisfies((passage) -> assertThat(holds(passage, claim.getValue()))
							.as("%s in: %s", claim.getValue().target(), passage)
							.isTrue())));
	}

	@Test
	void keepsNoPassageForNothing() throws IOException {
		assertThat(claims().keySet()).containsAll(passages().keySet());
	}

	@Test
	void neverTakesACloseNumberForTheOneClaimed() {
		assertThat(numbers("between 4 and 10.50 of 1,200")).containsExactlyInAnyOrder("4", "10.5", "1200");
	}

	private static boolean holds(String passage, KpiRung rung) {
		Set<String> found = numbers(passage);
		return Stream.of(rung.range().min(), rung.range().max())
			.flatMap(Stream::ofNullable)
			.map((number) -> number.abs().stripTrailingZeros().toPlainString())
			.allMatch((number) -> found.contains(number) || WORDS.getOrDefault(number, List.of())
				.stream()
				.anyMatch((word) -> Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
					.matcher(passage)
					.find()));
	}

	private static Set<String> numbers(String text) {
		return Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?")
			.matcher(text)
			.results()
			.map((match) -> new BigDecimal(match.group().replace(",", "")).stripTrailingZeros().toPlainString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, KpiRung> claims() {
		Map<String, KpiRung> claims = new TreeMap<>();
		for (KpiEntry kpi : RealContent.read().kpis()) {
			kpi.rungs()
				.stream()
				.filter((rung) -> rung.basis().needsSource())
				.forEach((rung) -> claims.put(kpi.slug() + " " + rung.rung().slug(), rung));
		}
		return claims;
	}

	private static Map<String, String> passages() throws IOException {
		return Files.readAllLines(PASSAGES)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((cells) -> cells[0] + " " + cells[1], (cells) -> cells[2]));
	}

}
