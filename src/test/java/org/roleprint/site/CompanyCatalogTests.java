package org.roleprint.site;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.roleprint.RoleprintApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Catalogs as companies have them, each started and crawled: one of nurses that stands
 * alone, ours with a third of the roles chosen and two added, ours with other levels.
 */
class CompanyCatalogTests {

	private static final String CATALOGS = "src/test/resources/catalogs/";

	@Test
	void catalogOfNursesIsServedAsOursIs() {
		try (Site site = Site.of(CATALOGS + "nursing")) {
			site.isWhole();
			assertThat(site.pages()).allSatisfy((page) -> {
				assertThat(page.body()).as(page.address())
					.doesNotContainIgnoringCase("engineer")
					.doesNotContain("Roleprint");
			});
			assertThat(site.page("/about").document().select("a[href^=/kpis]")).isEmpty();
			assertThat(site.page("/roles/staff-nurse").document().select("a[href^=/kpis]")).isEmpty();
			assertThat(site.page("/about/levels").document().select("main").text()).contains("Senior 1", "Ward lead");
			assertThat(site.page("/roles/staff-nurse").document().select("#kpis")).isEmpty();
			assertThat(site.page("/search?q=shift+lead").document().select("main").text()).contains("Charge Nurse");
			assertThat(site.page("/search?q=heels+in+bed").document().select("main").text()).contains("Skin checks");
		}
	}

	@Test
	void chosenRolesAndAddedOnesAreOneCatalog() {
		try (Site site = Site.of("content," + CATALOGS + "chosen")) {
			site.isWhole();
			assertThat(site.page("/").document().select("h2#map").text()).startsWith("All 26 roles");
			assertThat(site.page("/roles/engineering-manager")
				.document()
				.select(".role-group a[href=/roles/store-technology-manager]")).isNotEmpty();
			Answer own = site.page("/roles/store-technology-manager");
			assertThat(own.document().select("#facts").text()).contains("Grade M2", "Based in Leeds, Gdańsk",
					"Pay band 62–74");
			assertThat(site.page("/roles?x-location=gdansk").document().select("#list-count").text())
				.isEqualTo("1 of 26 roles");
			assertThat(site.page("/roles.csv").body().lines().findFirst().orElseThrow())
				.endsWith("excerpt,x_grade,x_location,x_pay_band");
			assertThat(site.page("/roles/store-technology-manager.json").body()).contains("\"label\":\"Based in\"");
			assertThat(site.page("/roles/store-technology-manager.md").body()).contains("- Based in: Leeds, Gdańsk");
			assertThat(site.status("/roles/infrastructure-manager")).isEqualTo(301);
			assertThat(site.page("/search?q=tills").document().select("main").text()).contains("Till swaps");
		}
	}

	@Test
	void levelsHaveTheNamesThatTheCompanyGivesThem() {
		try (Site site = Site.of("content," + CATALOGS + "ladder")) {
			site.isWhole();
			assertThat(site.page("/about/levels").document().select("main h2, main h3").text())
				.contains("L2 ", "Senior 1 ", "IC5 ", "M1 ", "M4 ")
				.doesNotContain("VP ", "Junior ");
			assertThat(site.page("/roles/staff-engineer").document().select(".role-place").text()).contains("IC5");
			assertThat(site.page("/search?q=level:ic5+design").document().select("main").text())
				.contains("Staff Engineer");
		}
	}

	/**
	 * A running catalog with all its pages.
	 */
	private record Site(ConfigurableApplicationContext context, CrawledSite crawled) implements AutoCloseable {

		static Site of(String directories) {
			ConfigurableApplicationContext context = new SpringApplicationBuilder(RoleprintApplication.class).run(
					"--server.port=0", "--roleprint.content-dir=" + directories,
					"--spring.datasource.url=jdbc:h2:mem:" + directories.hashCode()
							+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
			int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
			return new Site(context, CrawledSite.at(port));
		}

		void isWhole() {
			assertThat(this.crawled.wrongAnswers()).isEmpty();
			assertThat(pages()).hasSizeGreaterThan(20);
			assertThat(this.crawled.brokenFragments()).isEmpty();
			assertThat(this.crawled.invalidHtml(10)).isEmpty();
			assertThat(pages()).allSatisfy((page) -> assertThat(page.words()).as(page.address())
				.doesNotContain("${", "??", "Optional[")
				.doesNotContainPattern(
						"(?<!of |[−+])\\b1 (role|responsibilitie|skill|KPI|area|step|familie|role blueprint)s\\b"));
		}

		List<Answer> pages() {
			return this.crawled.pages();
		}

		Answer page(String address) {
			return this.crawled.page(address);
		}

		int status(String address) {
			return this.crawled.crawl().get(address).status();
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
