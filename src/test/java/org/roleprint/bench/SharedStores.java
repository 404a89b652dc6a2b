package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.OpenSearchServer;
import org.roleprint.PostgresServer;

/**
 * What replicas share: a PostgreSQL, and an OpenSearch where this build can start one.
 */
final class SharedStores implements AutoCloseable {

	private static final String DATABASE = "roles";

	private final PostgresServer postgres;

	private final @Nullable OpenSearchServer search;

	private final List<String> settings = new ArrayList<>(List.of("--spring.profiles.active=scaleout"));

	/**
	 * Starts them.
	 * @param directory an empty directory for what they hold
	 */
	SharedStores(Path directory) throws IOException, SQLException {
		this.postgres = new PostgresServer(Files.createDirectory(directory.resolve("postgres")));
		this.settings.addAll(List.of(this.postgres.database(DATABASE)));
		if (OpenSearchServer.isAvailable()) {
			this.search = new OpenSearchServer(Files.createDirectory(directory.resolve("opensearch")));
			this.settings.add("--hibernate.search.backend.uris=" + this.search.uri());
		}
		else {
			this.search = null;
		}
	}

	/** The settings by which a replica finds them, and further ones. */
	String[] settings(String... further) {
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(List.of(further));
		return all.toArray(String[]::new);
	}

	PostgresServer postgres() {
		return this.postgres;
	}

	/** Null where each replica has an index of its own. */
	@Nullable OpenSearchServer search() {
		return this.search;
	}

	/** A connection of its own to the replicas' tables. */
	Connection connect() throws SQLException {
		return this.postgres.connect(DATABASE);
	}

	/** For reports. */
	String told() {
		return (this.search != null) ? "one PostgreSQL and one OpenSearch" : "one PostgreSQL";
	}

	@Override
	public void close() {
		if (this.search != null) {
			this.search.close();
		}
		this.postgres.close();
	}

}
