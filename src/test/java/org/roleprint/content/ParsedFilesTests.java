package org.roleprint.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is parsed again and what is remembered; the files here are mere words.
 */
class ParsedFilesTests {

	private final Queue<String> parsed = new ConcurrentLinkedQueue<>();

	private final List<ContentProblem> problems = new ArrayList<>();

	private final ParsedFiles<String, String> files = new ParsedFiles<>((word) -> word + ".md", this::parse);

	private Optional<String> parse(String word, Problems found) {
		this.parsed.add(word);
		if (word.startsWith("bad")) {
			found.error(Position.START, "it is bad");
		}
		return word.equals("bad") ? Optional.empty() : Optional.of(word + "!");
	}

	@Test
	void parsesOnlyWhatChanged() {
		this.files.parse(List.of("a", "b"), this.problems);
		this.parsed.clear();
		assertThat(this.files.parse(List.of("a", "c"), this.problems)).containsExactly("a!", "c!");
		assertThat(this.parsed).containsExactly("c");
	}

	@Test
	void forgetsWhatIsGone() {
		this.files.parse(List.of("a"), this.problems);
		this.files.parse(List.of(), this.problems);
		this.parsed.clear();
		this.files.parse(List.of("a"), this.problems);
		assertThat(this.parsed).containsExactly("a");
	}

	@Test
	void reportsTheProblemsOfUnchangedFilesEachTime() {
		this.files.parse(List.of("bad", "badly"), this.problems);
		List<ContentProblem> first = List.copyOf(this.problems);
		this.problems.clear();
		this.parsed.clear();
		assertThat(this.files.parse(List.of("bad", "badly"), this.problems)).containsExactly("badly!");
		assertThat(this.parsed).isEmpty();
		assertThat(this.problems).isEqualTo(first)
			.extracting(ContentProblem::line)
			.containsExactly("bad.md:1:1: error: it is bad", "badly.md:1:1: error: it is bad");
	}

	@Test
	void keepsTheOrderOfManyFiles() {
		List<String> many = IntStream.range(0, 5000).mapToObj(Integer::toString).toList();
		assertThat(this.files.parse(many, this.problems))
			.containsExactlyElementsOf(many.stream().map((word) -> word + "!").toList());
	}

}
