package org.roleprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL that can be stopped and started again with all it holds.
 */
public final class PostgresServer implements AutoCloseable {

	private static final String USER = "postgres";

	private final Path data;

	private EmbeddedPostgres running;

	/**
	 * Starts.
	 * @param data an empty directory for what it holds
	 */
	public PostgresServer(Path data) {
		this.data = data;
		this.running = start(EmbeddedPostgres.builder());
	}

	private EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
		try {
			return builder.setDataDirectory(this.data).setCleanDataDirectory(false).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes a database.
	 * @param name its name
	 * @return the settings by which an application finds it
	 */
	public String[] database(String name) throws SQLException {
		try (Connection connection = connect(USER); Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		return new String[] { "--spring.datasource.url=" + this.running.getJdbcUrl(USER, name),
				"--spring.datasource.username=" + USER };
	}

	/**
	 * A connection of its own.
	 * @param database the name of a database
	 * @return a connection, to be closed
	 */
	public Connection connect(String database) throws SQLException {
		return this.running.getDatabase(USER, database).getConnection();
	}

	/** Ends it, and whatever anybody does in it. */
	public void stop() {
		try {
			this.running.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts it again where it was. */
	public void startAgain() {
		this.running = start(EmbeddedPostgres.builder().setPort(this.running.getPort()));
	}

	@Override
	public void close() {
		stop();
	}

}
