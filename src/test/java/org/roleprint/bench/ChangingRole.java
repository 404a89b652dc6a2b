package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A role in a copy of the content, all of whose lines and rows bear one number that rises
 * with every change: an answer that shows two of them mixes two versions.
 */
final class ChangingRole {

	static final String WORD = "zebrafish";

	private static final Pattern NUMBER = Pattern.compile("\\bv(\\d+)v\\b");

	private static final Pattern LINE = Pattern.compile("^(- \\*\\*.+?\\.\\*\\*)");

	private final Path file;

	private final String slug;

	private final List<String> lines;

	private int version;

	/**
	 * Copies content.
	 * @param content what to copy
	 * @param directory where to
	 * @param slug the role that changes
	 */
	ChangingRole(Path content, Path directory, String slug) throws IOException {
		try (Stream<Path> paths = Files.walk(content)) {
			for (Path path : paths.toList()) {
				Path copy = directory.resolve(content.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		this.slug = slug;
		this.file = directory.resolve("roles").resolve(slug + ".md");
		this.lines = Files.readAllLines(this.file);
	}

	String slug() {
		return this.slug;
	}

	/** Replaces the file at once. */
	int change() throws IOException {
		this.version++;
		Path next = this.file.resolveSibling(".next");
		Files.writeString(next, String.join("\n", numbered(" " + WORD + " v" + this.version + "v")) + "\n");
		Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE);
		return this.version;
	}

	private List<String> numbered(String words) {
		List<String> numbered = new ArrayList<>();
		String section = "";
		for (String line : this.lines) {
			section = line.startsWith("## ") ? line.substring(3) : section;
			numbered.add(switch (section) {
				case "Responsibilities" -> LINE.matcher(line).replaceFirst("$1" + words);
				case "Skills", "KPIs" ->
					line.startsWith("| [") ? line.replaceFirst("\\s*\\|\\s*$", words + " |") : line;
				default -> line;
			});
		}
		return numbered;
	}

	/** The versions that an answer shows. */
	static Set<Integer> versions(String answer) {
		return NUMBER.matcher(answer)
			.results()
			.map((found) -> Integer.valueOf(found.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
