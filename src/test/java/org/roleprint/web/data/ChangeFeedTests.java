package org.roleprint.web.data;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.SampleCatalogTest;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feed of changes against the standard's own grammar.
 */
@SampleCatalogTest
class ChangeFeedTests {

	private static final Pattern ID = Pattern.compile("<id>(urn:uuid:[0-9a-f-]{36})</id>");

	@Autowired
	private Catalog catalog;

	@Test
	void isValidAtom() throws Exception {
		assertThat(problems(feedAt("https://roles.example.org"))).isEmpty();
		assertThat(problems(feedOfRole())).isEmpty();
		assertThat(problems(feedOfFamily())).isEmpty();
	}

	@Test
	void followsOneRole() {
		assertThat(feedOfRole()).contains("<title>Roleprint: what changed in Director of SRE</title>",
				"rel=\"self\" type=\"application/atom+xml\" href=\"https://roles.example.org/roles/director-of-sre/feed.atom\"",
				"<title>Director of SRE: First published.</title>", "<summary>First published.</summary>")
			.doesNotContain("DevOps Manager");
	}

	@Test
	void followsOneFamily() {
		assertThat(feedOfFamily())
			.contains("<title>Roleprint: what changed in Reliability</title>",
					"href=\"https://roles.example.org/feed.atom?family=reliability\"",
					"href=\"https://roles.example.org/roles?family=reliability\"", "Director of SRE: First published.",
					"Global Head of SRE: First published.")
			.doesNotContain("DevOps Manager");
	}

	@Test
	void noteIsTheSameEntryInEveryFeedAndEachFeedItsOwn() {
		List<String> all = ids(feedAt("https://roles.example.org"));
		List<String> role = ids(feedOfRole());
		List<String> family = ids(feedOfFamily());
		assertThat(all).containsAll(role.subList(1, role.size())).containsAll(family.subList(1, family.size()));
		assertThat(List.of(all.get(0), role.get(0), family.get(0))).doesNotHaveDuplicates();
	}

	@Test
	void saysWhenTheContentCameWhereThereIsNoNote() {
		ChangeFeed feed = new ChangeFeed(CatalogDescription.USUAL, new ChangeFeed.Heading("Nothing yet", ""),
				"/feed.atom", "/", "nothing", List.of());
		assertThat(feed.write(new SiteAddress("https://roles.example.org"), Instant.parse("2026-11-24T10:00:00Z")))
			.contains("<updated>2026-11-24T10:00:00Z</updated>");
	}

	@Test
	void grammarRefusesFeedWithoutUpdated() throws Exception {
		assertThat(problems(feedAt("https://roles.example.org").replaceFirst("<updated>[^<]*</updated>", "")))
			.isNotEmpty();
	}

	@Test
	void hasOneEntryForEachChangeOfCurrentRoles() {
		assertThat(feedAt("https://roles.example.org")).contains("<author>")
			.contains("<title>Director of SRE: First published.</title>")
			.contains("href=\"https://roles.example.org/roles/director-of-sre\"")
			.contains("<updated>2026-11-23T00:00:00Z</updated>")
			.satisfies((text) -> assertThat(ids(text)).hasSize(5).doesNotHaveDuplicates());
	}

	@Test
	void keepsItsOwnAndItsEntriesIdsWhenSiteMoves() {
		assertThat(ids(feedAt("https://roles.example.org"))).isEqualTo(ids(feedAt("http://localhost:8080/catalog")));
	}

	@Test
	void dropsWhatXmlCannotHold() {
		assertThat(new XmlText("a", "urn:x").element("b", "1\u0000\u0007<&>\uFFFF🦆").close().end())
			.contains("<b>1&lt;&amp;&gt;🦆</b>");
	}

	private String feedAt(String base) {
		return ChangeFeed.ofAll(this.catalog.edition()).write(new SiteAddress(base), Instant.EPOCH);
	}

	private String feedOfRole() {
		return ChangeFeed.of(this.catalog.edition().role("director-of-sre").orElseThrow(), this.catalog.edition())
			.write(new SiteAddress("https://roles.example.org"), Instant.EPOCH);
	}

	private String feedOfFamily() {
		List<JobFamily> families = this.catalog.edition()
			.families()
			.stream()
			.filter((family) -> family.slug().equals("reliability"))
			.toList();
		return ChangeFeed.of(families, this.catalog.edition())
			.write(new SiteAddress("https://roles.example.org"), Instant.EPOCH);
	}

	private static List<String> ids(String feed) {
		return ID.matcher(feed).results().map((MatchResult id) -> id.group(1)).toList();
	}

	private static List<String> problems(String feed) throws Exception {
		List<String> problems = new ArrayList<>();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new Collector(problems));
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		String schema = ChangeFeedTests.class.getResource("/rfc4287/atom.rnc").toString();
		assertThat(driver.loadSchema(new InputSource(schema))).as("the grammar itself").isTrue();
		driver.validate(new InputSource(new StringReader(feed)));
		return problems;
	}

	/**
	 * Keeps what the validator says.
	 */
	private record Collector(List<String> problems) implements ErrorHandler {

		@Override
		public void warning(SAXParseException problem) {
			this.problems.add(problem.toString());
		}

		@Override
		public void error(SAXParseException problem) {
			this.problems.add(problem.toString());
		}

		@Override
		public void fatalError(SAXParseException problem) {
			this.problems.add(problem.toString());
		}

	}

}
