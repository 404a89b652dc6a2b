package org.roleprint;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the rules of our templates: a template shows one record and computes nothing.
 */
class TemplateRulesTests {

	static final List<Template> TEMPLATES = Template.all();

	private static final String LAYOUT = "layout";

	private static final String EMBED = "embed/card";

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void readsOneRecord(Template template) {
		assertThat(template.variables()).isSubsetOf("page");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void computesNothing(Template template) {
		assertThat(template.source()).doesNotContain("__");
		assertThat(template.expressions())
			.as("calls with arguments, types, beans, utilities and assignments in expressions")
			.noneMatch((expression) -> expression.replaceAll("'[^']*'", "")
				.matches(".*(\\w\\((?!\\))|@|#|\\bnew |[^=!<>]=[^=]).*"));
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void keepsRowsThatFitAScreen(Template template) {
		assertThat(template.source().lines()).allMatch((row) -> row.length() <= 160, "at most 160 characters");
	}

	/** {@code th:markup} takes what our own renderer made and nothing else. */
	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void printsMarkupThroughOneAttributeOnly(Template template) {
		assertThat(template.source()).doesNotContain("[(");
		assertThat(template.attributes()).doesNotContain("utext");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void hasNoInlineStyleOrScript(Template template) {
		assertThat(template.attributes())
			.noneMatch((name) -> name.matches("on.*|style|styleappend|inline|with|remove"));
		assertThat(template.source()).doesNotContainPattern("(?i)<style|\\sstyle=|\\son\\w+=|javascript:")
			.doesNotContainPattern("(?i)<script(?![^>]*\\b(src|type=\"application/ld\\+json\"))");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void writesAddressesThatKnowTheContextPath(Template template) {
		assertThat(template.source())
			.doesNotContainPattern("(?<!th:)\\b(href|src|action|formaction|srcset|data-hx-get)=\"/")
			.doesNotContainPattern("th:(href|src|action)=\"(['|]/|\\$\\{[^}]*}\\s*\\+)");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void spellsHtmxAsValidHtml(Template template) {
		assertThat(template.source()).doesNotContainPattern("[\\s:]hx-\\w+=");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void drawsInTheColoursOfTheText(Template template) {
		assertThat(template.source())
			.doesNotContainPattern("\\b(fill|stroke|color|bgcolor|stop-color)=\"(?!none\"|currentColor\"|\\$)");
	}

	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void holdsOneFragmentNamedLikeItsFile(Template template) {
		if (template.isFragment() || template.name().equals(LAYOUT)) {
			assertThat(template.fragments()).containsExactly(template.fileName());
		}
		else {
			assertThat(template.fragments()).isEmpty();
		}
	}

	@Test
	void insertsEveryFragmentThatThereIsAndNoOther() {
		assertThat(TEMPLATES.stream().flatMap((template) -> template.inserted().stream()))
			.containsAll(TEMPLATES.stream().filter(Template::isFragment).map(Template::name).toList())
			.isSubsetOf(TEMPLATES.stream().map(Template::name).toList());
	}

	/** The card in another site's frame has no masthead and no footer. */
	@ParameterizedTest
	@FieldSource("TEMPLATES")
	void standsInTheOneLayout(Template template) {
		if (!template.isFragment() && !List.of(LAYOUT, EMBED).contains(template.name())) {
			assertThat(template.source()).containsOnlyOnce("th:replace=\"~{layout :: layout(");
		}
	}

}
