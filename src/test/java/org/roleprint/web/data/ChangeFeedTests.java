package org.roleprint.web.data;

import java.io.StringReader;
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
		return ChangeFeed.write(this.catalog.edition(), new SiteAddress(base));
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
