package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions of one's own can be brought as a file or a directory of files.
 */
class JudgementsTests {

	private static final Judgements BUDGET = new Judgements("who owns, say, budgets?",
			Map.of("director-of-sre#budget", 3, "head-of-devops", 2));

	private static final String ROWS = """
			"who owns, say, budgets?",director-of-sre#budget,3
			"who owns, say, budgets?",head-of-devops,2
			""";

	@TempDir
	private Path directory;

	@Test
	void readsRowsWithAndWithoutHeader() throws IOException {
		assertThat(Judgements.parse(ROWS.lines().toList())).containsExactly(BUDGET);
		assertThat(Judgements.parse(("query,target,grade\n" + ROWS + "\n").lines().toList())).containsExactly(BUDGET);
		Path file = Files.writeString(this.directory.resolve("mine.csv"), ROWS);
		assertThat(Judgements.read(file)).containsExactly(BUDGET);
		assertThat(Judgements.read(this.directory)).containsExactly(BUDGET);
	}

	@Test
	void readsThatNothingIsExpected() {
		List<Judgements> read = Judgements.parse(List.of("xyzzy,-,0"));
		assertThat(read).allMatch(Judgements::expectsNothing).hasSize(1);
	}

}
