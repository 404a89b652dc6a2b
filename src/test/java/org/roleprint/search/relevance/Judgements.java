package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is expected of a query.
 *
 * @param query what is typed
 * @param grades expected targets with their grades: 3 answers it, 2 helps, 1 touches it;
 * a target is a role's slug or {@code slug#anchor} of a line; empty when nothing may be
 * found
 */
record Judgements(String query, Map<String, Integer> grades) {

	private static final String NOTHING = "-";

	/** The first line of a file, which may be left out. */
	private static final String HEADER = "query,target,grade";

	/**
	 * Reads a CSV file, or every one of a directory, with the columns query, target and
	 * grade; the target {@code -} stands for nothing at all.
	 */
	static List<Judgements> read(Path fileOrDirectory) throws IOException {
		List<Judgements> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(fileOrDirectory, 1)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).sorted().toList()) {
				all.addAll(parse(Files.readAllLines(file)));
			}
		}
		return all;
	}

	static List<Judgements> parse(List<String> lines) {
		Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
		for (String line : lines.stream().filter((line) -> !line.isBlank() && !line.equals(HEADER)).toList()) {
			int grade = line.lastIndexOf(',');
			int target = line.lastIndexOf(',', grade - 1);
			String query = unquoted(line.substring(0, target));
			Map<String, Integer> grades = byQuery.computeIfAbsent(query, (key) -> new LinkedHashMap<>());
			String what = line.substring(target + 1, grade).strip();
			if (!what.equals(NOTHING)) {
				grades.put(what, Integer.parseInt(line.substring(grade + 1).strip()));
			}
		}
		return byQuery.entrySet().stream().map((entry) -> new Judgements(entry.getKey(), entry.getValue())).toList();
	}

	private static String unquoted(String field) {
		return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
	}

	boolean expectsNothing() {
		return this.grades.isEmpty();
	}

	static String roleOf(String target) {
		int hash = target.indexOf('#');
		return (hash < 0) ? target : target.substring(0, hash);
	}

}
