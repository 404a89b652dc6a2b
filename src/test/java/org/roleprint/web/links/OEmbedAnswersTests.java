package org.roleprint.web.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other sites are told about an address.
 */
@SampleCatalogTest
@Import(NameResolverPart.class)
class OEmbedAnswersTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org");

	private static final OEmbedBox ANY = new OEmbedBox(OEmbedBox.ANY, OEmbedBox.ANY);

	@Autowired
	private Catalog catalog;

	@Test
	void showsRoleAsCard() {
		OEmbed answer = answer("https://roles.example.org/roles/director-of-sre?x=1#skills", ANY);
		assertThat(answer.type()).isEqualTo("rich");
		assertThat(answer.title()).isEqualTo("Director of SRE");
		assertThat(answer.html())
			.isEqualTo("<iframe src=\"https://roles.example.org/embed/roles/director-of-sre\" title=\"Director of SRE\""
					+ " width=\"600\" height=\"320\" frameborder=\"0\" loading=\"lazy\"></iframe>");
		assertThat(answer.thumbnailUrl()).isEqualTo("https://roles.example.org/roles/director-of-sre/preview.png");
	}

	@ParameterizedTest
	@CsvSource({ "roles/director-of-sre#on-call-health, On-call health, on-call-health",
			"roles/director-of-sre/?x=1#on-call-health:~:text=pager, On-call health, on-call-health",
			"roles/former-director-of-sre#skill-incident-management, Incident management, skill-incident-management",
			"roles/director-of-sre#kpi-slo-attainment, SLO attainment, kpi-slo-attainment",
			"roles/director-of-sre#step-principal-engineer, Career step sideways to Principal Engineer, step-principal-engineer",
			"roles/director-of-sre#area-people-and-teams, People and teams, area-people-and-teams",
			"roles/director-of-sre#mission, Mission, mission", "to/SRE_Director#mission, Mission, mission",
			"to/SRE_Director%23mission, Mission, mission" })
	void keepsThePlaceOnTheRolesPage(String path, String title, String anchor) {
		OEmbed answer = answer("https://roles.example.org/" + path, ANY);
		String card = "https://roles.example.org/embed/roles/director-of-sre/" + anchor;
		assertThat(answer.type()).isEqualTo("rich");
		assertThat(answer.title()).isEqualTo("Director of SRE: " + title);
		assertThat(answer.html()).startsWith("<iframe src=\"" + card + "\" title=\"Director of SRE: " + title + "\"");
		assertThat(answer.thumbnailUrl()).isEqualTo(card + "/preview.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#nowhere", "#responsibilities", "#", "#%ff", "#\"><script>", "##", "#a/../b" })
	void showsWholeRoleWhereThePlaceSaysNothing(String fragment) {
		assertThat(answer("https://roles.example.org/roles/director-of-sre" + fragment, ANY).html())
			.startsWith("<iframe src=\"https://roles.example.org/embed/roles/director-of-sre\" title");
	}

	@ParameterizedTest
	@CsvSource({ "skills/observability, Observability", "kpis/slo-attainment, SLO attainment",
			"to/o11y#levels, Observability", "Skills/Observability/, Observability" })
	void showsSkillsAndKpisAsCards(String path, String title) {
		OEmbed answer = answer("https://roles.example.org/" + path, ANY);
		assertThat(answer.type()).isEqualTo("rich");
		assertThat(answer.title()).isEqualTo(title);
		assertThat(answer.html()).startsWith("<iframe src=\"https://roles.example.org/embed/");
	}

	@Test
	void staysInsideTheRoomThereIs() {
		OEmbed answer = answer("https://roles.example.org/roles/director-of-sre", new OEmbedBox(320, 200));
		assertThat(answer.width()).isEqualTo(320);
		assertThat(answer.height()).isEqualTo(200);
		assertThat(answer.html()).contains("width=\"320\" height=\"200\"");
		assertThat(answer.thumbnailUrl()).isNull();
		assertThat(answer.thumbnailWidth()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/roles/director-of-sre/scorecard, Director of SRE: scorecard",
			"/roles/head-of-devops/job-description, Head of DevOps: job description",
			"/roles/director-of-sre/links, Director of SRE: links to every part", "/, Roleprint",
			"/roles/, Roles · Roleprint", "/compare, Compare roles · Roleprint",
			"/compare?role=director-of-sre&role=former-head-of-devops#skills, Director of SRE and Head of DevOps · Roleprint",
			"/compare?role=director-of-sre&role=Director+of+SRE, Compare roles · Roleprint",
			"/careers/route?from=director-of-sre&to=head-of-devops, From Director of SRE to Head of DevOps · Roleprint",
			"/careers/route?from=director-of-sre, Routes between two roles · Roleprint",
			"/search?q=error+budget%0D%0Apolicy&page=2, Search: error budget policy · Roleprint",
			"/search?q=%zz&q&&=, Search · Roleprint", "/search?q=50%25+of+%3Cb%3E, Search: 50% of <b> · Roleprint" })
	void linksOtherPages(String path, String title) {
		OEmbed answer = answer("https://roles.example.org" + path, ANY);
		assertThat(answer.type()).isEqualTo("link");
		assertThat(answer.title()).isEqualTo(title);
		assertThat(answer.html()).isNull();
	}

	@Test
	void knowsEveryPageThatIsAlwaysThere() {
		assertThat(Paths.PAGES)
			.allSatisfy((path) -> assertThat(new OEmbedAnswers(this.catalog.edition(), SITE.at(path), SITE).answer(ANY))
				.isPresent());
	}

	@Test
	void showsPictureOfEveryPage() {
		assertThat(answer("https://roles.example.org/kpis/slo-attainment", ANY).thumbnailUrl())
			.isEqualTo("https://roles.example.org/kpis/slo-attainment/preview.png");
		assertThat(answer("https://roles.example.org/careers", ANY).thumbnailUrl())
			.isEqualTo("https://roles.example.org/preview.png");
	}

	@Test
	void followsFormerAddressAndResolver() {
		assertThat(answer("https://roles.example.org/roles/former-head-of-devops", ANY).html())
			.contains("/embed/roles/head-of-devops\"");
		assertThat(answer("https://roles.example.org/to/SRE_Director", ANY).type()).isEqualTo("rich");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/roles/director-of-sre",
			"https://roles.example.org/roles/nobody", "https://roles.example.org/roles/operations-lead",
			"https://roles.example.org/skills/observability/scorecard", "https://roles.example.org/actuator/health",
			"https://roles.example.org/roles/director-of-sre.json", "https://roles.example.org/to/nobody-at-all",
			"https://roles.example.org/compare?role=director-of-sre&role=nobody",
			"https://roles.example.org/careers/route?from=operations-lead&to=head-of-devops",
			"http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "gopher://roles.example.org/",
			"https://roles.example.org@evil.example/roles/director-of-sre",
			"https://evil.example\\@roles.example.org/roles/director-of-sre", "", "\r\nX-Evil: 1" })
	void knowsNothingOfForeignAndMissingPages(String url) {
		assertThat(new OEmbedAnswers(this.catalog.edition(), url, SITE).answer(ANY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://roles.example.org/roles/operations-lead, true",
			"https://roles.example.org/to/operations_lead, true", "https://roles.example.org/roles/nobody, false",
			"https://roles.example.org/roles/director-of-sre, false",
			"https://elsewhere.example/roles/operations-lead, false" })
	void knowsWhatIsGone(String url, boolean gone) {
		assertThat(new OEmbedAnswers(this.catalog.edition(), url, SITE).isGone()).isEqualTo(gone);
	}

	private OEmbed answer(String url, OEmbedBox box) {
		return new OEmbedAnswers(this.catalog.edition(), url, SITE).answer(box).orElseThrow();
	}

}
