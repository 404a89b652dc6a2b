package org.roleprint.content.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.content.document.ContentFolder;

/**
 * The roles and guides that the catalog of this project has: whoever copies one of its
 * roles alone does without the others, and a link to one of those is no slip.
 */
final class OurPages {

	private static final String FILE = "our-pages.txt";

	private static final Map<String, String> TITLES = read();

	private OurPages() {
	}

	/**
	 * Their titles, as far as they are not there.
	 * @param folder roles or guides
	 * @param paths the paths of the files that are there
	 * @return by slug
	 */
	static Map<String, String> missing(ContentFolder folder, Set<String> paths) {
		return TITLES.entrySet()
			.stream()
			.filter((page) -> folder.holds(page.getKey()) && !paths.contains(page.getKey() + ".md"))
			.collect(Collectors.toMap((page) -> page.getKey().substring(page.getKey().indexOf('/') + 1),
					Map.Entry::getValue));
	}

	private static Map<String, String> read() {
		try (InputStream stream = OurPages.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IllegalStateException("The application holds no list " + FILE);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split(" = ", 2))
				.collect(Collectors.toUnmodifiableMap((parts) -> parts[0], (parts) -> parts[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
