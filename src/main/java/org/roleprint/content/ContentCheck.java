package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.roleprint.catalog.SynonymGroup;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.parsing.BlueprintParser;
import org.roleprint.content.parsing.EntryParser;
import org.roleprint.content.parsing.PermalinksParser;
import org.roleprint.content.parsing.SynonymsParser;
import org.roleprint.content.permalink.PermalinkCheck;
import org.roleprint.content.permalink.PermalinkReport;
import org.roleprint.content.rules.BlueprintValidator;

/**
 * Checks content directories without a server or a database: directories in, report out.
 */
public final class ContentCheck {

	private final ContentFiles files;

	private final List<ContentProblem> problems = new ArrayList<>();

	private ContentCheck(ContentFiles files) {
		this.files = files;
		this.problems.addAll(files.problems());
	}

	/**
	 * Reads and checks every file, and reports every problem.
	 * @param directories later ones replace or add files by path
	 * @return the report; its problems name files by the directories as given
	 * @throws NotDirectoryException when one of them is no directory
	 */
	public static ContentReport of(List<Path> directories) throws NotDirectoryException {
		return of(ContentFiles.read(directories));
	}

	static ContentReport of(ContentFiles files) {
		return new ContentCheck(files).report();
	}

	private ContentReport report() {
		ContentDocuments documents = new ContentDocuments(read(ContentFolder.ROLES, BlueprintParser::parse),
				read(ContentFolder.SKILLS, (file, found) -> new EntryParser(file, found).skill()),
				read(ContentFolder.KPIS, (file, found) -> new EntryParser(file, found).kpi()),
				read(ContentFolder.FAMILIES, (file, found) -> new EntryParser(file, found).group()),
				read(ContentFolder.AREAS, (file, found) -> new EntryParser(file, found).group()), synonyms(),
				permalinks());
		Set<String> broken = this.problems.stream()
			.filter(ContentProblem::isError)
			.map(ContentProblem::file)
			.collect(Collectors.toSet());
		PermalinkReport permalinks = PermalinkCheck.of(documents, this.files.paths(), broken);
		this.problems.addAll(permalinks.problems());
		if (this.files.paths().isEmpty()) {
			Problems found = new Problems(this.files.shown());
			found.error(Position.START,
					"there is no content here; name the directory that holds roles/, skills/ and kpis/");
			this.problems.addAll(found.found());
		}
		this.problems.addAll(BlueprintValidator.problems(documents, this.files.paths()));
		return new ContentReport(this.files.count(), documents, this.problems, this.files.checksum(), permalinks);
	}

	private <T> List<T> read(ContentFolder folder, BiFunction<ContentFile, Problems, Optional<T>> parse) {
		List<T> documents = new ArrayList<>();
		this.files.documents().stream().filter((file) -> file.folder() == folder).forEach((file) -> {
			Problems found = new Problems(file.shown());
			parse.apply(file, found).ifPresent(documents::add);
			this.problems.addAll(found.found());
		});
		return List.copyOf(documents);
	}

	private List<PermalinkList> permalinks() {
		return this.files.permalinks().stream().map((file) -> {
			Problems found = new Problems(file.shown());
			PermalinkList list = PermalinksParser.parse(file.shown(), file.text(), found);
			this.problems.addAll(found.found());
			return list;
		}).toList();
	}

	private List<SynonymGroup> synonyms() {
		return this.files.synonyms().map((file) -> {
			Problems found = new Problems(file.shown());
			List<SynonymGroup> groups = SynonymsParser.parse(file.text(), found);
			this.problems.addAll(found.found());
			return groups;
		}).orElse(List.of());
	}

}
