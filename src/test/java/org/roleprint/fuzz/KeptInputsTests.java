package org.roleprint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.Suggestions;

/**
 * Every search that is kept, among them those that once made a search fail, in each build
 * and without the fuzzer's agent.
 */
@RunningSite
class KeptInputsTests {

	private static final Path RESOURCES = Path.of("src/test/resources/org/roleprint/fuzz");

	@Autowired
	private Catalog catalog;

	@Autowired
	private RoleSearch search;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private WebApplicationContext context;

	@ParameterizedTest(name = "{0}")
	@MethodSource("inputs")
	void stillHold(Path file) throws IOException {
		Input input = Input.of(Files.readAllBytes(file));
		QueryRules.hold(input.typed());
		new SearchRules(this.search, this.suggestions, this.catalog.edition()).hold(input);
		new PageRules(this.context).hold(input);
	}

	static List<Path> inputs() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.startsWith(KeptFilesTests.RESOURCES))
				.sorted()
				.toList();
		}
	}

}
