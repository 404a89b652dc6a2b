package org.roleprint.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.content.RealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the benchmarks are worth rests on what they are fed.
 */
@SampleCatalogTest
class GeneratedCatalogTests {

	private static final CatalogContent REAL = RealContent.read();

	private static final int SIZE = 120;

	private static final CatalogContent GENERATED = GeneratedCatalog.of(REAL, SIZE, 1);

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@AfterEach
	void restore() {
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	@Test
	void generatesTheSameCatalogForTheSameSeed() {
		assertThat(GeneratedCatalog.of(REAL, SIZE, 1)).isEqualTo(GENERATED);
		assertThat(GeneratedCatalog.of(REAL, SIZE, 2).roles()).isNotEqualTo(GENERATED.roles());
	}

	@Test
	void importsWhole() {
		this.catalogImport.replaceWith(GENERATED);
		assertThat(this.catalog.edition().roleCards()).hasSize(SIZE);
		assertThat(this.catalog.edition().roles().stream().flatMap((role) -> role.responsibilities().stream()).toList())
			.hasSameSizeAs(GeneratedCatalog.lines(GENERATED).toList());
		assertThat(this.catalog.edition().roles().stream().flatMap((role) -> role.careerSteps().stream()).toList())
			.hasSizeGreaterThan(3 * SIZE);
	}

	@Test
	void variesTheRealCatalogAtItsOwnSize() {
		CatalogContent thirty = GeneratedCatalog.of(REAL, REAL.roles().size(), 1);
		assertThat(thirty.families()).isEqualTo(REAL.families());
		assertThat(thirty.skills()).isEqualTo(REAL.skills());
		assertThat(GeneratedCatalog.lines(thirty)).hasSameSizeAs(GeneratedCatalog.lines(REAL).toList());
		assertThat(thirty.roles()).extracting(RoleEntry::family)
			.containsExactlyElementsOf(REAL.roles().stream().map(RoleEntry::family).toList());
	}

	@Test
	void usesWordsAsOftenAsTheRealCatalogDoes() {
		Map<String, Long> real = words(REAL);
		Map<String, Long> generated = words(GENERATED);
		double growth = (double) total(generated) / total(real);
		assertThat(Stream.of("the", "budget", "incident", "teams", "quarter")).allSatisfy(
				(word) -> assertThat(generated.getOrDefault(word, 0L) / (growth * real.getOrDefault(word, 1L))).as(word)
					.isBetween(0.5, 2.0));
	}

	@Test
	void usesMostOfItsNewWordsSeldom() {
		Map<String, Long> generated = words(GENERATED);
		generated.keySet().removeAll(words(REAL).keySet());
		assertThat(generated).hasSizeGreaterThan(300);
		assertThat(generated.values().stream().filter((count) -> count == 1).count())
			.isGreaterThan(generated.size() / 2);
		assertThat(generated.values()).anyMatch((count) -> count > 50);
	}

	@Test
	void writesNoLineTwice() {
		assertThat(GeneratedCatalog.lines(GENERATED).map((line) -> line.text().html())).doesNotHaveDuplicates();
	}

	@Test
	void promotesUpwardsOnly() {
		Map<String, RoleEntry> roles = bySlug();
		assertThat(GENERATED.roles()).allSatisfy(
				(role) -> assertThat(role.steps())
					.filteredOn((step) -> step.kind() == StepKind.PROMOTION && step.direction() == StepDirection.TO
							&& step.other() != null)
					.allMatch((step) -> rank(roles.get(step.other())) > rank(role)));
	}

	@Test
	void tellsEveryStepAlikeOnBothRoles() {
		Map<String, RoleEntry> roles = bySlug();
		assertThat(GENERATED.roles()).allSatisfy((role) -> assertThat(role.steps())
			.filteredOn((step) -> step.other() != null)
			.allMatch((step) -> roles.get(step.other()).steps().stream().anyMatch((twin) -> isTwin(twin, role, step))));
	}

	private static boolean isTwin(CareerStepEntry twin, RoleEntry role, CareerStepEntry step) {
		return role.slug().equals(twin.other()) && twin.kind() == step.kind() && twin.years().equals(step.years())
				&& (twin.direction() != step.direction() || step.direction() == StepDirection.SIDEWAYS);
	}

	private static int rank(RoleEntry role) {
		return SampleLevels.of(role.level()).rank();
	}

	private static Map<String, RoleEntry> bySlug() {
		return GENERATED.roles().stream().collect(Collectors.toMap(RoleEntry::slug, Function.identity()));
	}

	private static Map<String, Long> words(CatalogContent content) {
		return GeneratedCatalog.lines(content)
			.flatMap((line) -> List.of(line.text().text().split("\\W+")).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static long total(Map<String, Long> words) {
		return words.values().stream().mapToLong(Long::longValue).sum();
	}

}
