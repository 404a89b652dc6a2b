package org.roleprint.web.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each address reads of a request.
 */
@WebTest
class ReadsTests {

	/** These redirect, or are for nobody's eyes. */
	private static final Set<String> NO_PAGES = Set.of("/to", "/to/{*name}", "/error", "/author/problems",
			"/author/state");

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void knowsEveryPageWithAllItsParameters() {
		List<String> forgotten = new ArrayList<>();
		this.requestMappingHandlerMapping.getHandlerMethods()
			.forEach((mapping, handler) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> handler.getBeanType().getName().startsWith("org.roleprint"))
				.filter((pattern) -> !NO_PAGES.contains(pattern))
				.forEach((pattern) -> {
					Optional<Set<String>> read = Reads.of(pattern.replaceAll("\\{slug[^}]*}", "director-of-sre"));
					parameters(handler).filter((name) -> read.isEmpty() || !read.get().contains(name))
						.forEach((name) -> forgotten.add(pattern + " " + name));
					if (read.isEmpty()) {
						forgotten.add(pattern);
					}
				}));
		assertThat(forgotten).isEmpty();
	}

	private static Stream<String> parameters(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class)
					&& parameter.getParameterType() != MultiValueMap.class)
			.map((parameter) -> {
				String name = parameter.getParameterAnnotation(RequestParam.class).name();
				return name.isEmpty() ? parameter.getParameter().getName() : name;
			});
	}

	@ParameterizedTest
	@CsvSource({ "/roles/x, compare", "/skills/x, compare", "/search, q", "/compare, role", "/compare, show",
			"/careers/route, to", "/api/roles, sort", "/feed.atom, family" })
	void readsWhatThePageReads(String path, String parameter) {
		assertThat(Reads.of(path)).get().satisfies((read) -> assertThat(read).contains(parameter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/x/scorecard", "/roles/x.md", "/api/roles/x", "/embed/roles/x", "/about",
			"/embed/roles/x/y", "/embed/roles/x/y/preview.png", "/embed/skills/x", "/embed/kpis/x", "/api/skills/x",
			"/api/kpis/x", "/api/roles/x/summary", "/skills/x.md", "/roles/x/feed.atom", "/guides/x", "/" })
	void readsNoFilterWhereThereIsNothingToFilter(String path) {
		assertThat(Reads.of(path)).get().satisfies((read) -> assertThat(read).doesNotContain("family", "q"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/to/x", "/roles/", "/actuator/health", "//", "/api", "/api/", "/embed/roles/",
			"/embed/guides/x", "/embed/", "/api/guides/x" })
	void knowsNothingElse(String path) {
		assertThat(Reads.of(path)).isEmpty();
	}

}
