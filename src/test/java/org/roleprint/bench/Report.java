package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tables in Markdown, for the console and for {@code target/bench}.
 */
final class Report {

	private static final Logger log = LoggerFactory.getLogger(Report.class);

	private final StringBuilder text = new StringBuilder();

	private final String name;

	Report(String name, String title) {
		this.name = name;
		this.text.append("## ").append(title).append("\n\n").append(machine()).append("\n");
	}

	private static String machine() {
		Runtime runtime = Runtime.getRuntime();
		return runtime.availableProcessors() + " cores, Java " + System.getProperty("java.version")
				+ ", heap of at most " + (runtime.maxMemory() >> 20) + " MB, " + LocalDate.now();
	}

	Report note(String words) {
		this.text.append("\n").append(words).append("\n");
		return this;
	}

	Report table(String... columns) {
		this.text.append("\n");
		row((Object[]) columns);
		return row(Collections.nCopies(columns.length, "---:").toArray());
	}

	/** A row; numbers with a fraction are shown with three digits. */
	Report row(Object... cells) {
		String row = List.of(cells).stream().map(Report::cell).collect(Collectors.joining(" | "));
		this.text.append("| ").append(row).append(" |\n");
		return this;
	}

	static String cell(Object value) {
		if (value instanceof Double number) {
			int decimals = (number < 1) ? 3 : (number < 10) ? 2 : (number < 100) ? 1 : 0;
			return number.isNaN() ? "–" : String.format(Locale.ROOT, "%,." + decimals + "f", number);
		}
		return (value instanceof Number) ? String.format(Locale.ROOT, "%,d", value) : value.toString();
	}

	/** Shows the report and leaves it in a file. */
	void publish() throws IOException {
		Path file = Path.of("target", "bench", this.name + ".md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, this.text);
		log.info("\n\n{}", this.text);
	}

}
