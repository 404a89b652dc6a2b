package org.roleprint.web.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.roleprint.Template;
import org.roleprint.catalog.wording.Phrase;
import org.roleprint.catalog.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds that templates have no words of their own: with phrases that say nothing, nothing
 * is left to read in them.
 */
class TemplateWordsTests {

	static final List<Template> TEMPLATES = Template.all();

	private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

	/** Phrases without a letter. */
	private static final Wording SILENT = Wording.in(Locale.UK,
			Wording.ENGLISH.keys()
				.stream()
				.collect(Collectors.toMap(Function.identity(), TemplateWordsTests::silenced)));

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|[$@~]\\{[^}]*}", Pattern.DOTALL);

	/** What stands there only until the page is made. */
	private static final String MADE = "[th:text], [th:markup], [th:replace], code, kbd";

	/** Names of products, the same in every language. */
	private static final Set<String> NAMES = Set.of("MediaWiki", "DokuWiki", "XWiki", "Confluence Data Center");

	private static final Pattern READ = Pattern
		.compile("(th:)?(aria-label|title|placeholder|alt|data-label|text|label)");

	/**
	 * Words in quotes or in a literal: more than the name of a class, a place or a key.
	 */
	private static final Pattern QUOTED = Pattern.compile("'[^']*(\\p{Lu}|\\p{L} \\p{L})[^']*'|\\|[^|]*\\p{L}[^|]*\\|");

	private static String silenced(String key) {
		Phrase phrase = Wording.ENGLISH.phrase(key);
		String places = phrase.forms()
			.stream()
			.flatMap((form) -> PLACE.matcher(form).results())
			.map(MatchResult::group)
			.distinct()
			.collect(Collectors.joining("-", "-", "-"));
		return phrase.counts() ? "- | " + places : places;
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void hasNoTextOfItsOwn(Template template) {
		assertThat(elements(template).filter((element) -> element.closest(MADE) == null)
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text)
			.map((text) -> EXPRESSION.matcher(text).replaceAll("").strip())
			.filter((text) -> LETTERS.matcher(text).find() && !NAMES.contains(text))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void hasNoLabelOfItsOwn(Template template) {
		assertThat(elements(template).flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> READ.matcher(attribute.getKey()).matches())
			.filter(TemplateWordsTests::saysSomething)
			.map(Attribute::toString)).isEmpty();
	}

	private static boolean saysSomething(Attribute attribute) {
		if (!attribute.getKey().startsWith("th:")) {
			return LETTERS.matcher(attribute.getValue()).find();
		}
		return QUOTED.matcher(EXPRESSION.matcher(attribute.getValue()).replaceAll("")).find();
	}

	private static Stream<Element> elements(Template template) {
		Document document = Jsoup.parse(WordedText.of(template.source(), SILENT), "", Parser.xmlParser());
		return document.getAllElements().stream();
	}

}
