package org.roleprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of our page templates, taken apart as far as its rules need.
 *
 * @param name its path under {@code templates/}, without {@code .html}
 * @param source without comments
 */
public record Template(String name, String source) {

	private static final Path DIRECTORY = Path.of("src/main/resources/templates");

	private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^}]*)}");

	/**
	 * A name that is read from the model: not a property, a word of the language or in
	 * quotes.
	 */
	private static final Pattern VARIABLE = Pattern.compile("(?<![.\\w'])([a-zA-Z_]\\w*)");

	private static final Pattern INSERTED = Pattern.compile("~\\{(fragments/[\\w-]+) ::");

	private static final Set<String> LANGUAGE = Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "null",
			"true", "false", "div", "mod", "empty");

	public static List<Template> all() {
		if (!Files.isDirectory(DIRECTORY)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(DIRECTORY)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().map(Template::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Template read(Path file) {
		try {
			String name = DIRECTORY.relativize(file).toString().replace('\\', '/').replaceAll("\\.html$", "");
			return new Template(name, Files.readString(file).replaceAll("(?s)<!--.*?-->", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The fragments that it inserts, by their names as templates. */
	Set<String> inserted() {
		return INSERTED.matcher(this.source)
			.results()
			.map((insertion) -> insertion.group(1))
			.collect(Collectors.toSet());
	}

	public boolean isFragment() {
		return this.name.startsWith("fragments/");
	}

	/** The name of the fragment that this file should hold: its own. */
	String fileName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1);
	}

	/** What stands in <code>${...}</code>. */
	List<String> expressions() {
		return find(EXPRESSION).toList();
	}

	/** What the fragments of this file are called. */
	List<String> fragments() {
		return find(Pattern.compile("th:fragment=\"([\\w-]+)")).toList();
	}

	/** The files of the fragments that this one shows. */
	List<String> shownFragments() {
		return find(Pattern.compile("~\\{([\\w/-]+) ::")).toList();
	}

	/** The names of all attributes that Thymeleaf works on, without the prefix. */
	List<String> attributes() {
		return find(Pattern.compile("\\bth:([\\w-]+)=")).toList();
	}

	/**
	 * The model's variables that expressions read, without loop variables and parameters.
	 */
	Set<String> variables() {
		Set<String> variables = expressions().stream()
			.flatMap((expression) -> VARIABLE.matcher(expression.replaceAll("'[^']*'", "''")).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(HashSet::new));
		variables.removeAll(LANGUAGE);
		variables.removeAll(declared());
		return variables;
	}

	private Set<String> declared() {
		Stream<String> loops = find(Pattern.compile("th:each=\"([\\w\\s,]+):")).flatMap((names) -> words(names))
			.flatMap((name) -> Stream.of(name, name + "Stat"));
		Stream<String> parameters = find(Pattern.compile("th:fragment=\"[\\w-]+\\s*\\(([^)]*)\\)"))
			.flatMap((names) -> words(names));
		return Stream.concat(loops, parameters).collect(Collectors.toSet());
	}

	private static Stream<String> words(String names) {
		return Stream.of(names.split(",")).map(String::strip);
	}

	private Stream<String> find(Pattern pattern) {
		return pattern.matcher(this.source).results().map((MatchResult found) -> found.group(1));
	}

	@Override
	public String toString() {
		return this.name;
	}

}
