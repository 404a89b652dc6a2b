package org.roleprint.web.search;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search page, suggestions and the JSON of the search.
 */
@WebTest
class SearchControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void showsMarkedLinesThatLinkToTheirPlace() {
		assertThat(get("/search?q=error%20budget")).hasStatusOk()
			.bodyText()
			.contains("4 responsibilities in 4 roles", "<mark>Error budget</mark> policy",
					"href=\"/roles/director-of-sre#error-budget-policy:~:text=",
					"turns a spent <mark>budget</mark> into a change freeze", "Reliability and operations");
	}

	@Test
	void keepsQueryInTheBoxTheTitleAndTheOneAddress() {
		assertThat(get("/search?page=1&level=head&q=%20error%20%20%22change%20freeze%22%20")).bodyText()
			.contains("value=\"error &quot;change freeze&quot;\"",
					"<link rel=\"canonical\" href=\"http://localhost/search?q=error%20%22change%20freeze%22&amp;level=head\">",
					"<title>Search: error &quot;change freeze&quot;");
	}

	@Test
	void offersFiltersWithCountsOfRoles() {
		assertThat(get("/search?q=budget&family=reliability")).bodyText()
			.contains("2 responsibilities in 2 roles", "name=\"family\" value=\"reliability\" checked=\"checked\"",
					"name=\"family\" value=\"devops-and-release\"",
					"<input type=\"hidden\" name=\"q\" value=\"budget\">",
					"<span id=\"search-kept\" hidden><input type=\"hidden\" name=\"family\" value=\"reliability\">");
	}

	@Test
	void saysWhatItCorrectedAndHowToGetWhatWasTyped() {
		assertThat(get("/search?q=bugdet%20polcy")).bodyText()
			.contains("Showing results for <strong>budget policy</strong>",
					"href=\"/search?q=bugdet%20polcy&amp;exact=true\"");
		assertThat(get("/search?q=bugdet%20polcy&exact=true")).bodyText()
			.contains("Nothing found")
			.doesNotContain("Showing results for");
	}

	@Test
	void saysWhichWordMayMissAndWhichFilterNoRoleHas() {
		assertThat(get("/search?q=on-call%20zebras%20family:zoo&level=x")).bodyText()
			.contains("Nothing in the catalog says", "<q>zebras</q>", "without <q>zebras</q>", "<q>family:zoo</q>",
					"<q>x</q>");
	}

	@Test
	void showsCardsOfPagesOfThatName() {
		assertThat(get("/search?q=o11y")).bodyText()
			.contains("href=\"/skills/observability\"", "<mark>Observability</mark>",
					"No responsibility answers this, but see below");
	}

	@Test
	void offersRolesNearATitle() {
		assertThat(get("/search?q=director%20of%20sre")).bodyText()
			.contains("Near it:</span>", "href=\"/roles/devops-manager\">DevOps Manager</a>, ",
					"href=\"/roles/global-head-of-sre\">Global Head of SRE</a></p>");
		assertThat(get("/search?q=director%20of%20sre%20budget")).bodyText().doesNotContain("Near it:");
		assertThat(get("/search?q=director%20of%20sre%20kpis")).bodyText()
			.contains("href=\"/roles/devops-manager#kpis\">DevOps Manager: KPIs</a>, ");
		assertThat(get("/api/search?q=director%20of%20sre%20kpis")).bodyJson().isLenientlyEqualTo("""
				{"offers": [{"kind": "part"}, {"kind": "near", "target": "devops-manager#kpis",
						"title": "DevOps Manager: KPIs", "url": "http://localhost/roles/devops-manager#kpis"},
					{"kind": "near", "target": "global-head-of-sre#kpis"}]}""");
		assertThat(get("/api/search?q=director%20of%20sre")).bodyJson().isLenientlyEqualTo("""
				{"offers": [{"kind": "near", "target": "devops-manager"},
					{"kind": "near", "target": "global-head-of-sre", "title": "Global Head of SRE",
						"url": "http://localhost/roles/global-head-of-sre"}]}""");
	}

	@Test
	void offersExamplesAndAreasWhenNothingIsAsked() {
		assertThat(get("/search")).hasStatusOk()
			.bodyText()
			.contains("href=\"/search?q=error%20budget\"", "href=\"/responsibilities?area=people-and-teams\"")
			.doesNotContain("class=\"filters\"");
	}

	@Test
	void offersTheExactPhraseForSeveralWordsOnly() {
		assertThat(get("/search?q=error%20budget")).bodyText().contains("href=\"/search?q=%22error%20budget%22\"");
		assertThat(get("/search?q=on-call")).bodyText().doesNotContain("exact phrase");
		assertThat(get("/search?q=budget%20error")).bodyText().doesNotContain("exact phrase");
		assertThat(get("/search?q=eror%20budget")).bodyText()
			.contains("Showing results for")
			.doesNotContain("exact phrase");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%20", "the%20of", "-budget", "%22", "%22%22", "%22unbalanced", "*", "%5C",
			"%5C%5C%22", "AND", "NOT%20OR", "field%3A", "%2Fregex%2F", "a%5Bb%5D%7Bc%7D", "~2%5E3", "%00%01%1F",
			"%F0%9F%9A%80", "%D7%A9%D7%9C%D7%95%D7%9D%20budget", "%E2%80%AEbudget", "$%7B7*7%7D", "%3Cscript%3E",
			"family:%20level:%20skill:", "-%22budget", "%26%26%20%7C%7C%20%21" })
	void answersWhateverIsTyped(String typed) {
		assertThat(get("/search?q=" + typed)).hasStatusOk().bodyText().doesNotContain("<script>", "49</");
		assertThat(get("/search/suggest?q=" + typed)).hasStatusOk();
		assertThat(get("/api/suggest?q=" + typed)).hasStatusOk();
		assertThat(get("/api/search?q=" + typed)).hasStatusOk();
	}

	@Test
	void cutsWhatIsTooLongAndSaysSo() {
		assertThat(get("/search?q=" + "budget%20".repeat(1500))).hasStatusOk()
			.bodyText()
			.contains("Only the first 200 characters");
	}

	@Test
	void ignoresOddPageNumbers() {
		assertThat(get("/search?q=budget&page=-7")).bodyText().contains("4 responsibilities in 4 roles");
		assertThat(get("/search?q=budget&page=abc")).bodyText().contains("4 responsibilities in 4 roles");
	}

	@Test
	void replacesTheAddressWhileTypingAndPushesItOtherwise() {
		for (String element : List.of("q", "search-form")) {
			assertThat(this.mvc.get().uri("/search?q=budget").header("HX-Trigger", element)).headers()
				.containsHeader("HX-Replace-Url")
				.doesNotContainHeader("HX-Push-Url");
		}
		assertThat(get("/search?q=budget")).headers().containsHeader("HX-Push-Url");
	}

	@Test
	void suggestsNamesAndLinesInOpenSearchForm() {
		assertThat(get("/search/suggest?q=error%20bu")).hasStatusOk()
			.hasContentType("application/x-suggestions+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					["error bu", ["Error budget policy"], ["Responsibility"],
						["http://localhost/search?q=Error%20budget%20policy"]]""");
		assertThat(get("/search/suggest?q=observ")).bodyJson().isLenientlyEqualTo("""
				["observ", ["Observability"], ["Skill"], ["http://localhost/skills/observability"]]""");
	}

	@Test
	void groupsSuggestionsThatLeadToTheirPlaces() {
		assertThat(get("/api/suggest?q=error%20bu")).hasStatusOk()
			.hasContentType("application/json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"query": "error bu", "corrected": null, "groups": [
						{"kind": "line", "title": "Responsibilities", "items": [
							{"title": "Error budget policy", "marks": [{"start": 0, "end": 5}, {"start": 6, "end": 8}],
								"noteMarks": []}]}]}""")
			.extractingPath("$.groups[0].items[0].url")
			.asString()
			.matches("http://localhost/roles/[a-z-]+#error-budget-policy");
		assertThat(get("/api/suggest?q=obsrva")).bodyJson().isLenientlyEqualTo("""
				{"query": "obsrva", "corrected": "observability", "groups": [{"kind": "skill", "items": [
					{"title": "Observability", "url": "http://localhost/skills/observability"}]}]}""");
		assertThat(get("/api/suggest?q=o11y")).bodyJson().isLenientlyEqualTo("""
				{"groups": [{"kind": "skill", "items": [{"title": "Observability", "note": "o11y",
					"noteMarks": [{"start": 0, "end": 4}]}]}]}""");
	}

	@Test
	void tellsMachinesWhatCanBeNarrowed() {
		assertThat(get("/api/search?q=budget&family=reliability")).bodyJson()
			.isLenientlyEqualTo("""
					{"widened": false, "missing": []}""")
			.extractingPath("$.facets[?(@.parameter == 'family')].values[?(@.chosen == true)].slug")
			.asArray()
			.containsExactly("reliability");
		assertThat(get("/api/search?q=on-call%20zebras")).bodyJson().isLenientlyEqualTo("""
				{"widened": true, "missing": ["on call", "zebras"], "unknown": ["zebras"]}""");
	}

	@Test
	void namesWhatComesNearestWhenNoLineAnswers() {
		assertThat(get("/search?q=zebras%20giraffes%20budget")).bodyText()
			.contains("What comes nearest", "href=\"/search?q=budget\"><q>budget</q>", "4 responsibilities");
		assertThat(get("/search?q=budget")).bodyText().doesNotContain("What comes nearest");
	}

	@Test
	void answersMachinesWithJson() {
		assertThat(get("/api/search?q=eror%20bugdet&family=reliability")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"query": "eror bugdet", "corrected": "error budget", "total": 2, "cards": [], "roles": [
						{"slug": "director-of-sre", "title": "Director of SRE", "lines": [
							{"anchor": "error-budget-policy", "area": "Reliability and operations",
								"title": "Error budget policy",
								"text": "Owns the policy that turns a spent budget into a change freeze.",
								"url": "http://localhost/roles/director-of-sre#error-budget-policy"}]},
						{"slug": "global-head-of-sre"}]}""");
	}

	@Test
	void worksUnderContextPath() {
		assertThat(this.mvc.get().uri("/catalog/search?q=budget&level=head").contextPath("/catalog")).bodyText()
			.contains("action=\"/catalog/search\"", "data-suggest=\"/catalog/api/suggest\"",
					"href=\"/catalog/roles/head-of-devops#error-budget-policy:~:text=")
			.doesNotContain("href=\"/roles", "href=\"/search");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
