package org.roleprint.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Hibernate Search's settings: everything under {@code hibernate.search}, and where the
 * index lies: on the heap for a database in memory, beside the file for a database in a
 * file. Settings win.
 */
@Component
class IndexSettings {

	private static final String PREFIX = "hibernate.search";

	private static final String DIRECTORY_TYPE = PREFIX + ".backend.directory.type";

	private static final String DIRECTORY_ROOT = PREFIX + ".backend.directory.root";

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+).*");

	private final Map<String, String> settings = new HashMap<>();

	IndexSettings(Environment environment, ObjectProvider<JdbcConnectionDetails> database) {
		JdbcConnectionDetails connection = database.getIfAvailable();
		Optional<String> file = (connection != null) ? besideDatabase(connection.getJdbcUrl()) : Optional.empty();
		this.settings.put(DIRECTORY_TYPE, file.isPresent() ? "local-filesystem" : "local-heap");
		file.ifPresent((path) -> this.settings.put(DIRECTORY_ROOT, path));
		this.settings.put(PREFIX + ".backend.lucene_version", "LATEST");
		// Where they stood while the index belonged to the database's entities.
		add(environment, "spring.jpa.properties." + PREFIX);
		add(environment, PREFIX);
	}

	private void add(Environment environment, String prefix) {
		Binder.get(environment)
			.bind(prefix, Bindable.mapOf(String.class, String.class))
			.ifBound((set) -> set.forEach((name, value) -> this.settings.put(PREFIX + "." + name, value)));
	}

	Map<String, String> asMap() {
		return Map.copyOf(this.settings);
	}

	/**
	 * Where the index of a database in a file lies.
	 * @param url the database's address
	 * @return a directory; empty for any other database
	 */
	static Optional<String> besideDatabase(String url) {
		Matcher matcher = H2_FILE.matcher(url);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String path = matcher.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
		return Optional.of(path + ".index");
	}

}
