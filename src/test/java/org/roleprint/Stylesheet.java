package org.roleprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of our own style sheets, taken apart as far as its rules need.
 *
 * @param name its path under {@code css/}
 * @param text without comments and without what stands in quotes
 * @param source as it is
 */
public record Stylesheet(String name, String text, String source) {

	private static final Path DIRECTORY = Path.of("src/main/resources/static/css");

	/** Text up to a brace or semicolon: the start of a block or a declaration. */
	private static final Pattern PIECE = Pattern.compile("([^{};]*)([{};])");

	static Stylesheet read(Path file) {
		try {
			String source = Files.readString(file);
			String text = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"|'[^']*'", "\"\"");
			return new Stylesheet(DIRECTORY.relativize(file).toString().replace('\\', '/'), text, source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All of our sheets.
	 * @return those under {@code css/}, each as it is written
	 */
	public static List<Stylesheet> all() {
		if (!Files.isDirectory(DIRECTORY)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(DIRECTORY)) {
			return files.filter((file) -> file.toString().endsWith(".css")).sorted().map(Stylesheet::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What its blocks apply to.
	 * @return one for each block that is not an at-rule
	 */
	public List<String> selectors() {
		return pieces("{").stream().filter((piece) -> !piece.startsWith("@")).toList();
	}

	List<Declaration> declarations() {
		List<Declaration> declarations = new ArrayList<>();
		for (String piece : pieces(";}")) {
			int colon = piece.indexOf(':');
			if (colon > 0 && !piece.startsWith("@")) {
				declarations
					.add(new Declaration(piece.substring(0, colon).strip(), piece.substring(colon + 1).strip()));
			}
		}
		return declarations;
	}

	private List<String> pieces(String ends) {
		List<String> pieces = new ArrayList<>();
		Matcher piece = PIECE.matcher(this.text);
		while (piece.find()) {
			if (ends.contains(piece.group(2))) {
				pieces.add(piece.group(1).strip());
			}
		}
		return pieces;
	}

	@Override
	public String toString() {
		return this.name;
	}

	/**
	 * A property and what it is set to.
	 */
	record Declaration(String property, String value) {

		/**
		 * The value without the names of custom properties, which may sound like colours.
		 */
		String valueWithoutNames() {
			return this.value.replaceAll("--[\\w-]+", "");
		}

	}

}
