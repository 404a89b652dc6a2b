package org.roleprint.authoring;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows a command's name.
 *
 * @param options what begins with two hyphens, in any place
 * @param values all else, in order
 */
record Arguments(Set<String> options, List<String> values) {

	private static final Path CONTENT = Path.of("content");

	static Arguments of(List<String> words) {
		Set<String> options = new HashSet<>();
		List<String> values = new ArrayList<>();
		words.forEach((word) -> (word.startsWith("--") ? options : values).add(word));
		return new Arguments(options, values);
	}

	/**
	 * Refuses options that the command does not have.
	 * @param known the options it has
	 * @return the same arguments
	 */
	Arguments allowing(String... known) {
		Set<String> unknown = new HashSet<>(this.options);
		unknown.removeAll(Set.of(known));
		if (!unknown.isEmpty()) {
			throw new UsageException("Unknown option " + String.join(", ", unknown) + ".");
		}
		return this;
	}

	boolean has(String option) {
		return this.options.contains(option);
	}

	/**
	 * The directories among the values.
	 * @param from how many values come before them
	 * @return {@code content} when there is none
	 */
	List<Path> directories(int from) {
		List<String> named = this.values.subList(Math.min(from, this.values.size()), this.values.size());
		try {
			return named.isEmpty() ? List.of(CONTENT) : named.stream().map(Path::of).toList();
		}
		catch (InvalidPathException ex) {
			throw new UsageException("\"" + ex.getInput() + "\" is no path.");
		}
	}

}
