package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people type: every fourth of the queries that the ranking is judged by, so that
 * words, questions, titles, tools, abbreviations and typing errors are mixed as there.
 */
final class Queries {

	private static final Path JUDGED = Path.of("src/test/resources/relevance");

	private static final Pattern FIRST = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^,]*");

	private static final int EVERY = 4;

	private Queries() {
	}

	static List<String> read() throws IOException {
		List<String> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(JUDGED)) {
			for (Path file : files.sorted().toList()) {
				Files.readAllLines(file).stream().skip(1).map(Queries::first).forEach(all::add);
			}
		}
		List<String> distinct = all.stream().distinct().toList();
		return IntStream.range(0, distinct.size()).filter((i) -> i % EVERY == 0).mapToObj(distinct::get).toList();
	}

	private static String first(String line) {
		Matcher matcher = FIRST.matcher(line);
		if (!matcher.lookingAt()) {
			return "";
		}
		return (matcher.group(1) != null) ? matcher.group(1).replace("\"\"", "\"") : matcher.group();
	}

}
