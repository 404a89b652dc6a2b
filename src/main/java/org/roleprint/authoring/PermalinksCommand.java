package org.roleprint.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.content.ContentCheck;
import org.roleprint.content.ContentReport;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.permalink.PermalinkReport;
import org.roleprint.content.permalink.PermalinkReport.Unlisted;
import org.roleprint.content.permalink.PermalinkText;

/**
 * Shows which published addresses are not listed yet and which listed ones lead nowhere,
 * and adds the new ones.
 */
class PermalinksCommand implements Command {

	private static final String ACCEPT = "--accept";

	@Override
	public String name() {
		return "permalinks";
	}

	@Override
	public String usage() {
		return "permalinks [DIR…] [--accept]";
	}

	@Override
	public String purpose() {
		return "shows addresses that are new (+) or lead nowhere any more (!); --accept adds the new ones to permalinks.txt";
	}

	@Override
	public int run(Arguments arguments, Console console) {
		List<Path> directories = arguments.allowing(ACCEPT).directories(0);
		ContentReport report = check(directories);
		PermalinkReport permalinks = report.permalinks();
		List<String> wrong = wrong(report);
		List<String> others = others(report);
		permalinks.unlisted().forEach((address) -> console.out().println("+ " + address.address()));
		wrong.forEach((line) -> console.out().println("! " + line));
		console.out().println(summary(permalinks, wrong.size()));
		if (!arguments.has(ACCEPT)) {
			return (permalinks.unlisted().isEmpty() && wrong.isEmpty() && others.isEmpty()) ? DONE : ERRORS;
		}
		if (!others.isEmpty()) {
			others.forEach(console.out()::println);
			console.out().println("Nothing was added: an address is for good, so mend these errors first.");
			return ERRORS;
		}
		accept(permalinks.unlisted(), report, directories).forEach(console.out()::println);
		return wrong.isEmpty() ? DONE : ERRORS;
	}

	private static ContentReport check(List<Path> directories) {
		try {
			return ContentCheck.of(directories);
		}
		catch (NotDirectoryException ex) {
			throw new UsageException("There is no directory " + ex.getFile() + ".");
		}
	}

	/** The lost addresses with what to write, then what else is wrong about arrows. */
	private static List<String> wrong(ContentReport report) {
		PermalinkReport permalinks = report.permalinks();
		List<String> lines = new ArrayList<>();
		permalinks.lost().forEach((lost) -> lines.add(lost.address() + ": " + lost.mend()));
		permalinks.problems()
			.stream()
			.filter(ContentProblem::isError)
			.filter((
					problem) -> permalinks.lost().stream().noneMatch((lost) -> problem.message().endsWith(lost.mend())))
			.forEach((problem) -> lines.add(problem.line()));
		return lines;
	}

	/** Errors that are not about links; what cannot be read may publish anything. */
	private static List<String> others(ContentReport report) {
		Set<ContentProblem> known = new HashSet<>(report.permalinks().problems());
		return report.problems()
			.stream()
			.filter((problem) -> problem.isError() && !known.contains(problem))
			.map(ContentProblem::line)
			.toList();
	}

	private static String summary(PermalinkReport report, int wrong) {
		return report.listed() + " addresses listed, " + report.unlisted().size() + " new, " + wrong + " to mend";
	}

	private static List<String> accept(List<Unlisted> unlisted, ContentReport report, List<Path> directories) {
		List<PermalinkList> lists = report.documents().permalinks();
		String home = lists.isEmpty() ? directories.get(0).resolve(PermalinkList.FILE).toString()
				: lists.get(0).shown();
		Map<String, List<String>> byFile = unlisted.stream()
			.collect(Collectors.groupingBy(
					(address) -> (address.directory() != null) ? address.directory() + PermalinkList.FILE : home,
					TreeMap::new, Collectors.mapping(Unlisted::address, Collectors.toList())));
		byFile.forEach((file, addresses) -> add(Path.of(file), addresses));
		return byFile.isEmpty() ? List.of("Nothing to add.")
				: byFile.entrySet()
					.stream()
					.map((entry) -> "Added " + entry.getValue().size() + " to " + entry.getKey() + ".")
					.toList();
	}

	private static void add(Path file, List<String> addresses) {
		try {
			String text = Files.exists(file) ? Files.readString(file) : PermalinkText.HEADER;
			Files.writeString(file, PermalinkText.merge(text, addresses));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
