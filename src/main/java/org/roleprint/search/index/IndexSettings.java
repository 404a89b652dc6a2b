package org.roleprint.search.index;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate Search about the mapping and where the index lies: on the heap for a
 * database in memory, beside the file for a database in a file. Settings win.
 */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {

	private static final String DIRECTORY_TYPE = "hibernate.search.backend.directory.type";

	private static final String DIRECTORY_ROOT = "hibernate.search.backend.directory.root";

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+).*");

	private final IndexMapping mapping;

	private final JdbcConnectionDetails database;

	IndexSettings(IndexMapping mapping, JdbcConnectionDetails database) {
		this.mapping = mapping;
		this.database = database;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, this.mapping);
		// The index follows the catalog's version as a whole, not single changes.
		properties.putIfAbsent(HibernateOrmMapperSettings.INDEXING_LISTENERS_ENABLED, "false");
		properties.putIfAbsent("hibernate.search.backend.lucene_version", "LATEST");
		Optional<String> file = besideDatabase(this.database.getJdbcUrl());
		properties.putIfAbsent(DIRECTORY_TYPE, file.isPresent() ? "local-filesystem" : "local-heap");
		file.ifPresent((path) -> properties.putIfAbsent(DIRECTORY_ROOT, path));
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
