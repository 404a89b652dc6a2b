package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A content directory and how many roles it holds: the real one, or one as large as
 * wanted.
 *
 * @param directory the directory
 * @param size how many roles it holds
 */
record SizedContent(Path directory, int size) {

	private static final Path REAL = Path.of("content");

	/** The sizes of {@code -Dbench.sizes}, or those given. */
	static List<Integer> sizes(String otherwise) {
		return Stream.of(System.getProperty("bench.sizes", otherwise).split(",")).map(Integer::valueOf).toList();
	}

	/** The real content, or a generated one that is written only once. */
	static SizedContent of(int size) throws IOException {
		if (size == slugs(REAL, "roles").size()) {
			return new SizedContent(REAL, size);
		}
		Path directory = Path.of("target", "bench", "content-" + size);
		if (!Files.isDirectory(directory.resolve("roles")) || slugs(directory, "roles").size() != size) {
			GeneratedContent.write(directory, size, size);
		}
		return new SizedContent(directory, size);
	}

	/** The slugs of a folder, in an order that is random and always the same. */
	List<String> slugs(String folder) {
		try {
			return new Dice(this.size).shuffled(slugs(this.directory, folder));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Not readable: " + this.directory, ex);
		}
	}

	private static List<String> slugs(Path directory, String folder) throws IOException {
		try (Stream<Path> files = Files.list(directory.resolve(folder))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".md"))
				.map((name) -> name.substring(0, name.length() - ".md".length()))
				.sorted()
				.toList();
		}
	}

}
