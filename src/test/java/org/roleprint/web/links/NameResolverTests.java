package org.roleprint.web.links;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.listing.ClosestNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names as wiki authors write them.
 */
@SampleCatalogTest
class NameResolverTests {

	@Autowired
	private Catalog catalog;

	@ParameterizedTest
	@CsvSource({ "Director of SRE, /roles/director-of-sre", "Director_of_SRE, /roles/director-of-sre",
			"director+of+sre, /roles/director-of-sre", "DIRECTOR-OF-SRE, /roles/director-of-sre",
			"SRE Director, /roles/director-of-sre", "former-head-of-devops, /roles/head-of-devops",
			"Former head of DevOps, /roles/head-of-devops", "o11y, /skills/observability",
			"Org_design, /skills/organisation-design", "slo attainment, /kpis/slo-attainment",
			"Operations Lead, /roles/operations-lead" })
	void findsPageByAnyOfItsNames(String name, String path) {
		assertThat(resolver().resolve(name).pages()).extracting(NamedPage::path).containsExactly(path);
	}

	@ParameterizedTest
	@CsvSource({ "/roles/director-of-sre, Director of SRE, Director of SRE",
			"/skills/observability, Observability, Observability",
			"/kpis/slo-attainment, SLO attainment, SLO attainment",
			"/roles/director-of-sre, Director [SRE], director-of-sre", "/roles/director-of-sre, C#, director-of-sre",
			"/roles/director-of-sre, Head of DevOps, director-of-sre" })
	void namesPageByWhatEveryWikiTakesAndNothingElseIsCalled(String path, String title, String name) {
		assertThat(resolver().nameOf(path, title)).contains(name);
	}

	@Test
	void namesNoPageThatAnotherStandsBefore() {
		NameResolver resolver = resolver(List.of(role("Coaching"),
				new CatalogName(Kind.SKILL, "coaching", "Coaching", List.of(), List.of(), List.of(), false)));
		assertThat(resolver.nameOf("/skills/coaching", "Coaching")).isEmpty();
		assertThat(resolver.nameOf("/roles/coaching", "Coaching")).contains("Coaching");
	}

	@Test
	void offersClosestWhenNothingIsCalledSo() {
		Resolution resolution = resolver().resolve("Directer of SRE");
		assertThat(resolution.pages()).isEmpty();
		assertThat(resolution.closest()).hasSizeLessThanOrEqualTo(3)
			.first()
			.extracting(NamedPage::title)
			.isEqualTo("Director of SRE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "..", "../../etc/passwd", "%00", "\u0000", "<script>", "🦆", "a/b/c", "___" })
	void findsNothingForNonsense(String name) {
		assertThat(resolver().resolve(name).pages()).isEmpty();
	}

	@Test
	void offersEveryPageThatAFormFits() {
		List<CatalogName> names = List.of(role("DevOps Director"), role("Director of DevOps"));
		assertThat(paths(names, "Devops_dir.")).containsExactly("/roles/devops-director");
		assertThat(paths(names, "Dir. Devops")).containsExactly("/roles/director-of-devops");
		assertThat(paths(names, "DevOps (Directors)")).containsExactly("/roles/devops-director");
		assertThat(paths(names, "Ops Dev, directors")).containsExactly("/roles/devops-director",
				"/roles/director-of-devops");
	}

	@Test
	void findsWhatWasGivenUpByFormsThatLeadNowhereElse() {
		CatalogName gone = new CatalogName(Kind.ROLE, "devops-director", "DevOps Director", List.of(), List.of(),
				List.of("DevOps Director", "Delivery Boss"), true);
		NameResolver resolver = resolver(List.of(role("Director of DevOps"), role("Delivery Bosses")), gone);
		assertThat(resolver.resolve("DevOps directors").pages()).extracting(NamedPage::path)
			.containsExactly("/roles/devops-director");
		assertThat(resolver.resolve("delivery boss").pages()).extracting(NamedPage::path)
			.containsExactly("/roles/devops-director");
		assertThat(resolver.resolve("Bosses, delivery").pages()).extracting(NamedPage::path)
			.containsExactly("/roles/delivery-bosses");
		assertThat(resolver.resolve("Dir. of DevOps").pages()).extracting(NamedPage::path)
			.containsExactly("/roles/director-of-devops");
	}

	@Test
	void exactTitleStandsAlone() {
		List<CatalogName> names = List.of(role("Release Managers"), role("Release Manager"));
		assertThat(paths(names, "release_manager")).containsExactly("/roles/release-manager");
		assertThat(paths(names, "Release Managers.html")).containsExactly("/roles/release-managers");
		assertThat(paths(names, "Release Mgr")).containsExactly("/roles/release-managers", "/roles/release-manager");
	}

	@Test
	void whoeverNamesTheKindMeansNoOther() {
		List<CatalogName> names = List.of(named(Kind.ROLE, "Releases"), named(Kind.SKILL, "Release"));
		assertThat(paths(names, "Released")).containsExactly("/roles/releases", "/skills/release");
		assertThat(paths(names, "Skill:Released")).containsExactly("/skills/release");
		assertThat(paths(names, "KPI:Released")).containsExactly("/roles/releases", "/skills/release");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cloud engineer", "cloud engineers", "Engineer, Cloud" })
	void takesNobodyForWhatHeDoes(String name) {
		Resolution resolution = resolver(List.of(named(Kind.SKILL, "Cloud engineering"))).resolve(name);
		assertThat(resolution.pages()).isEmpty();
		assertThat(resolution.closest()).extracting(NamedPage::path).containsExactly("/skills/cloud-engineering");
	}

	@Test
	void namesClosestRolesFirst() {
		List<CatalogName> names = List.of(named(Kind.SKILL, "Kubernetes release"), role("Kubernetes Releases"));
		assertThat(resolver(names).resolve("Kuberneets release").closest()).extracting(NamedPage::path)
			.containsExactly("/roles/kubernetes-releases", "/skills/kubernetes-release");
	}

	@ParameterizedTest
	@CsvSource({ "Director_of_SRE#on-call-health, on-call-health", "Director_of_SRE%23on-call-health, on-call-health",
			"Director of SRE#//evil.example, ''", "Director of SRE#<b>, ''", "Director of SRE, ''", "nobody#x, ''" })
	void keepsPlaceOnPage(String name, String place) {
		assertThat(resolver().resolve(name).place()).isEqualTo(place);
	}

	@Test
	void answersWhateverIsWritten() {
		String signs = "Director of SRE,/:;?&=#%25%2F()&amp;&#x41;&#0;.html_+-\\\"'<>\u0000\n\u00e9\u0130\ud83e\udd86\ud800skill";
		Random random = new Random(16);
		NameResolver resolver = resolver();
		for (int round = 0; round < 2_000; round++) {
			StringBuilder name = new StringBuilder();
			while (name.length() < 24 && random.nextInt(9) > 0) {
				int from = random.nextInt(signs.length());
				name.append(signs, from, Math.min(signs.length(), from + 1 + random.nextInt(8)));
			}
			Resolution resolution = resolver.resolve(name.toString());
			assertThat(resolution.pages().isEmpty() || resolution.closest().isEmpty()).isTrue();
			assertThat(resolution.place()).matches("[a-z0-9-]*");
		}
	}

	@Test
	void doesNotTakeOverlongTextForItsBeginning() {
		assertThat(resolver().resolve("Director of SRE" + " ".repeat(300) + "x").pages()).isEmpty();
	}

	private static List<String> paths(List<CatalogName> names, String name) {
		return resolver(names).resolve(name).pages().stream().map(NamedPage::path).toList();
	}

	private static NameResolver resolver(List<CatalogName> names, CatalogName... givenUp) {
		return new NameResolver(names, List.of(givenUp), () -> ClosestNames.among(names));
	}

	private static CatalogName role(String title) {
		return named(Kind.ROLE, title);
	}

	private static CatalogName named(Kind kind, String title) {
		return new CatalogName(kind, Slug.of(title), title, List.of(), List.of(), List.of(), false);
	}

	private NameResolver resolver() {
		return resolver(this.catalog.edition().names());
	}

}
