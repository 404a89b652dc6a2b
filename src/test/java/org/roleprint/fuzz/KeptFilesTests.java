package org.roleprint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.content.SpoiltCatalog;
import org.roleprint.search.SearchTest;

/**
 * Every spoilt file that is kept, among them those that once kept the check busy, broke
 * it, or passed it unread, in each build and without the fuzzer's agent.
 */
@SearchTest
class KeptFilesTests {

	static final Path RESOURCES = Path.of("src/test/resources/org/roleprint/fuzz/CheckFuzzInputs");

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private Catalog catalog;

	@ParameterizedTest(name = "{0}")
	@MethodSource("inputs")
	void stillHold(Path kept) throws IOException {
		SpoiltFile file = SpoiltFile.of(Files.readAllBytes(kept));
		new CheckRules(SpoiltCatalog.sample(), this.catalogImport, this.catalog).hold(file.path(), file.bytes());
	}

	static List<Path> inputs() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
