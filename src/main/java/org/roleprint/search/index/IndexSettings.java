package org.roleprint.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.search.backend.elasticsearch.client.jdk.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.roleprint.search.engine.HeapDirectory;

/**
 * Hibernate Search's settings: everything under {@code hibernate.search}, and where the
 * index lies: in the OpenSearch that {@code hibernate.search.backend.uris} names, else on
 * the heap for a database in memory, beside the file for a database in a file. Settings
 * win.
 */
@Component
@EnableConfigurationProperties(SharedIndexSettings.class)
class IndexSettings {

	private static final String PREFIX = "hibernate.search";

	private static final String DIRECTORY_TYPE = PREFIX + ".backend.directory.type";

	private static final String DIRECTORY_ROOT = PREFIX + ".backend.directory.root";

	private static final String TYPE = PREFIX + ".backend.type";

	private static final String URIS = PREFIX + ".backend.uris";

	private static final String OPENSEARCH = "elasticsearch";

	/** The bundle of certificates that OpenSearch is known by, if there is one. */
	private static final String BUNDLE = "opensearch";

	/**
	 * A cluster that is away must not keep us from starting, so it is not asked. What is
	 * written is made visible all at once, by {@link SearchIndex#flush}, and not every
	 * second.
	 */
	private static final Map<String, String> OF_OPENSEARCH = Map.of("client_factory", "jdk-rest", "version",
			"opensearch:2.19", "version_check.enabled", "false", "request_timeout", "15000",
			"schema_management.settings_file", "org/roleprint/search/index/opensearch.json");

	/**
	 * What is written is made durable when all of it is; until then few large segments
	 * are quicker than many.
	 */
	private static final Map<String, String> OF_LUCENE = Map.of("lucene_version", "LATEST", "io.commit_interval",
			"20000", "io.writer.ram_buffer_size", "64");

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+).*");

	private final Map<String, Object> settings = new HashMap<>();

	private final String prefix;

	IndexSettings(Environment environment, ObjectProvider<JdbcConnectionDetails> database,
			ObjectProvider<SslBundles> certificates, SharedIndexSettings shared) {
		// Where they stood while the index belonged to the database's entities.
		add(environment, "spring.jpa.properties." + PREFIX);
		add(environment, PREFIX);
		this.settings.values().removeIf(""::equals);
		if (this.settings.containsKey(URIS)) {
			this.settings.putIfAbsent(TYPE, OPENSEARCH);
		}
		if (isShared()) {
			OF_OPENSEARCH.forEach((name, value) -> this.settings.putIfAbsent(PREFIX + ".backend." + name, value));
			certificates.ifAvailable(this::trust);
			this.prefix = shared.indexName() + "-" + Document.FORMAT + "-";
		}
		else {
			this.settings.put(TYPE, "lucene");
			lie(database.getIfAvailable());
			this.prefix = "";
		}
	}

	private void trust(SslBundles certificates) {
		if (certificates.getBundleNames().contains(BUNDLE)) {
			SslBundle bundle = certificates.getBundle(BUNDLE);
			ElasticsearchHttpClientConfigurer client = (context) -> context.clientBuilder()
				.sslContext(bundle.createSslContext());
			this.settings.put(PREFIX + ".backend.client.configurer", BeanReference.ofInstance(client));
		}
	}

	private void lie(@Nullable JdbcConnectionDetails connection) {
		Optional<String> file = (connection != null) ? besideDatabase(connection.getJdbcUrl()) : Optional.empty();
		this.settings.putIfAbsent(DIRECTORY_TYPE, file.isPresent() ? "local-filesystem"
				: BeanReference.of(HeapDirectory.class, BeanRetrieval.CONSTRUCTOR));
		file.ifPresent((path) -> this.settings.putIfAbsent(DIRECTORY_ROOT, path));
		OF_LUCENE.forEach((name, value) -> this.settings.putIfAbsent(PREFIX + ".backend." + name, value));
	}

	private void add(Environment environment, String prefix) {
		Binder.get(environment)
			.bind(prefix, Bindable.mapOf(String.class, String.class))
			.ifBound((set) -> set.forEach((name, value) -> this.settings.put(PREFIX + "." + name, value)));
	}

	/** Whether the index is outside this process, where other replicas use it too. */
	boolean isShared() {
		return OPENSEARCH.equals(this.settings.get(TYPE));
	}

	/**
	 * What an index is called there.
	 * @param kind what it holds
	 */
	String indexName(String kind) {
		return this.prefix + kind;
	}

	Map<String, Object> asMap() {
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
