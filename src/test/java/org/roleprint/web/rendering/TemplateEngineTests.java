package org.roleprint.web.rendering;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What templates can read and show.
 */
class TemplateEngineTests {

	private static final StaticListableBeanFactory BEANS = new StaticListableBeanFactory(
			Map.of("templates", new StringTemplateResolver()));

	private static final ITemplateEngine ENGINE = new TemplateEngineSetup().templateEngine(
			BEANS.getBeanProvider(ITemplateResolver.class), BEANS.getBeanProvider(ResourceUrlProvider.class));

	private static final Context PAGE = new Context(null,
			Map.of("page", new Page("SRE & more", List.of("a", "b"), Map.of("a", "first"), new Bean()), "key", "a"));

	/**
	 * A record that no other class sees, as those of our pages.
	 */
	private record Page(String title, List<String> items, Map<String, String> notes, Bean bean) {

		public boolean isLong() {
			return false;
		}

		public String failing() {
			throw new IllegalStateException("broken");
		}

	}

	/**
	 * Something with getters.
	 */
	private static final class Bean {

		public String getName() {
			return "bean";
		}

		public boolean isReady() {
			return true;
		}

	}

	@ParameterizedTest
	@CsvSource({ "page.title, SRE &amp; more", "page.items.empty, false", "page.items.size(), 2", "page.long, false",
			"page.bean.name, bean", "page.bean.ready, true", "page.notes['a'], first", "page.notes['b'], ''",
			"page.notes[page.bean.name], ''", "page.title.length(), 10" })
	void readsPropertiesOfWhateverHasThem(String expression, String shown) {
		assertThat(shown("<p th:text=\"${" + expression + "}\"></p>")).isEqualTo("<p>" + shown + "</p>");
	}

	@ParameterizedTest
	@CsvSource({ "page.items.size() > 1, true", "!page.items.empty, true", "page.items[1], b", "null == missing, true",
			"page.notes.a, first" })
	void leavesTheRestToTheExpressionLanguage(String expression, String shown) {
		assertThat(shown("<p th:text=\"${" + expression + "}\"></p>")).isEqualTo("<p>" + shown + "</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page.titel", "missing.title", "page.notes['b'].length()", "page.failing" })
	void failsWhereThereIsNothingToRead(String expression) {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> shown("<p th:text=\"${" + expression + "}\"></p>"));
	}

	@Test
	void readsEachNameByTheValueItHasThere() {
		assertThat(shown("<p th:each=\"key : ${page.items}\" th:text=\"${key}\"></p><p th:text=\"${key}\"></p>"))
			.isEqualTo("<p>a</p><p>b</p><p>a</p>");
	}

	@Test
	void showsNothingButTrustedHtmlAsMarkup() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> shown("<p th:markup=\"${page.title}\"></p>"))
			.withStackTraceContaining("Only trusted HTML");
	}

	private static String shown(String template) {
		return ENGINE.process(template, PAGE);
	}

}
