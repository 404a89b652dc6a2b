package org.roleprint.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.ContentProblem.Severity;
import org.roleprint.content.permalink.PermalinkReport;

/**
 * What a check of content directories found.
 *
 * @param files how many files were read
 * @param documents what could be read of them
 * @param problems every problem of every file, errors first, then by file and place
 * @param checksum hexadecimal checksum of all files, the same for the same content
 * @param permalinks how the content stands by its published addresses
 * @param day the day of the check, the latest that had begun anywhere
 */
public record ContentReport(int files, ContentDocuments documents, List<ContentProblem> problems, String checksum,
		PermalinkReport permalinks, LocalDate day) {

	/** What others name comes before what names it. */
	private static final List<ContentFolder> MENDED = List.of(ContentFolder.LEVELS, ContentFolder.FAMILIES,
			ContentFolder.AREAS, ContentFolder.SKILLS, ContentFolder.KPIS, ContentFolder.GUIDES, ContentFolder.ROLES,
			ContentFolder.THESAURUS);

	private static final Comparator<ContentProblem> FIRST = Comparator.comparing(ContentReport::place)
		.thenComparing(Comparator.naturalOrder());

	public ContentReport {
		problems = problems.stream().sorted().toList();
	}

	/**
	 * The report under the strict rule that a warning counts as an error.
	 * @return the same problems, all of them errors
	 */
	public ContentReport strict() {
		return new ContentReport(this.files, this.documents,
				this.problems.stream().map(ContentProblem::strict).toList(), this.checksum, this.permalinks, this.day);
	}

	/**
	 * The report with further findings about the same files.
	 * @param more the findings
	 * @return all problems, by file and place
	 */
	public ContentReport with(List<ContentProblem> more) {
		return new ContentReport(this.files, this.documents,
				Stream.concat(this.problems.stream(), more.stream()).toList(), this.checksum, this.permalinks,
				this.day);
	}

	public boolean hasErrors() {
		return errors() > 0;
	}

	public long errors() {
		return this.problems.stream().filter(ContentProblem::isError).count();
	}

	public long warnings() {
		return this.problems.size() - errors();
	}

	/**
	 * The report as people read it: a line for each problem, then the summary.
	 * @return lines without line ends
	 */
	public List<String> lines() {
		return Stream.concat(this.problems.stream().map(ContentProblem::line), Stream.of(summary())).toList();
	}

	/**
	 * The one-line summary, with the error to begin with where there are several.
	 * @return for example {@code 251 files, 30 roles: 1 error, 2 warnings}
	 */
	public String summary() {
		return counted(this.files, "file") + ", " + counted(this.documents.roles().size(), "role") + ": "
				+ counted(errors(), "error") + ", " + counted(warnings(), "warning")
				+ first().map((problem) -> "; mend " + problem.place() + " first, others may come from it").orElse("");
	}

	/** One error is mended first anyway, and of mere warnings any. */
	private Optional<ContentProblem> first() {
		List<ContentProblem> errors = this.problems.stream()
			.filter((problem) -> problem.severity() == Severity.ERROR)
			.toList();
		return (errors.size() > 1) ? errors.stream().min(FIRST) : Optional.empty();
	}

	/** A file of no folder is about the whole catalog. */
	private static int place(ContentProblem problem) {
		Path folder = Path.of(problem.file()).getParent();
		return Optional.ofNullable(folder)
			.flatMap((path) -> ContentFolder.ofDirectory(path.getFileName().toString()))
			.map(MENDED::indexOf)
			.orElse(-1);
	}

	static String counted(long count, String noun) {
		return count + " " + noun + ((count == 1) ? "" : "s");
	}

}
