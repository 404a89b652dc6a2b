package org.roleprint.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says what to do about a database that keeps the catalog from starting.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final String IN_MEMORY = "Without that setting the catalog is kept in memory and needs no disk.";

	private final String database;

	/**
	 * Made while the application starts.
	 * @param environment names the database
	 */
	DatabaseFailureAnalyzer(Environment environment) {
		this.database = environment.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
	}

	/**
	 * What can be wrong, by the states that H2 and PostgreSQL report.
	 */
	private enum Kind {

		FULL("has no room, its disk is full",
				"Make room there, or name a file on another disk in spring.datasource.url. " + IN_MEMORY,
				List.of("53100", "90100")),
		IN_USE("is in use",
				"Another process has its file open, perhaps a catalog that still runs. Stop that one, or name another "
						+ "file in spring.datasource.url; several catalogs share a PostgreSQL database, but no file.",
				List.of("90020")),
		BROKEN("cannot be read",
				"Move its file away and start again: all it holds comes from the content directories and is made anew.",
				List.of("90030", "90048", "90049", "08000")),
		UNWRITABLE("cannot be written",
				"Let the user who starts the catalog write there, or name another place in spring.datasource.url. "
						+ IN_MEMORY,
				List.of("90024", "90025", "90028", "90031", "90062", "90097", "90124")),
		REFUSED("lets nobody in by this name and password",
				"Mend spring.datasource.username and spring.datasource.password.", List.of("28")),
		ABSENT("is not there", "Create it, or mend spring.datasource.url.", List.of("3D", "90146", "90149")),
		UNREACHABLE("cannot be reached", "Start its server, or mend spring.datasource.url.", List.of("08"));

		private final String trouble;

		private final String action;

		/** Whole states or the classes they begin with. */
		private final List<String> states;

		Kind(String trouble, String action, List<String> states) {
			this.trouble = trouble;
			this.action = action;
			this.states = states;
		}

		static Optional<Kind> of(SQLException failure) {
			boolean full = causes(failure).anyMatch((cause) -> String.valueOf(cause.getMessage())
				.matches("(?is).*(no space left on device|not enough space on the disk|quota exceeded).*"));
			String state = Objects.toString(failure.getSQLState(), "");
			return full ? Optional.of(FULL)
					: Stream.of(values())
						.filter((kind) -> kind.states.stream().anyMatch(state::startsWith))
						.findFirst();
		}

	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		return Kind.of(cause)
			.map((kind) -> new FailureAnalysis(
					"The database " + this.database + " " + kind.trouble + ":\n\n    " + told(cause), kind.action,
					cause))
			.orElse(null);
	}

	/** The first line of the deepest cause that says anything. */
	private static String told(Throwable failure) {
		return causes(failure).map(Throwable::getMessage)
			.flatMap(Stream::ofNullable)
			.reduce((outer, inner) -> inner)
			.flatMap((message) -> message.lines().findFirst())
			.orElse("");
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

}
