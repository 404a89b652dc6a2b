package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.content.ContentTree.Directory;
import org.roleprint.content.ContentTree.Entry;
import org.roleprint.content.TextFiles.Reading;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.FormatWords;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * The files of one or several content directories; a file of a later directory replaces
 * the one with the same path of an earlier. The lists of published addresses, the words
 * of the search and what is said of the whole catalog do not replace each other: a
 * promise of one directory is not taken back by another, and what one says of a word
 * another may add to.
 *
 * @param directories how many files stand in each of the directories, named as given
 * @param texts the readable files that replace each other, by their path below the
 * directory, in order
 * @param added the readable files that add up, in the directories' order
 * @param paths the paths of all files but the lists of published addresses and what is
 * said of the whole catalog, readable or not
 * @param problems files that cannot be read as text, or stand where nothing is read
 * @param checksum hexadecimal checksum of all paths, texts and problems, wherever the
 * directories stand
 */
record ContentFiles(Map<String, Integer> directories, Map<String, TextFile> texts, List<AddedFile> added,
		Set<String> paths, List<ContentProblem> problems, String checksum) {

	/** The older form of the thesaurus, below a content directory. */
	static final String SYNONYMS = "synonyms.txt";

	/** The words that the spelling check accepts, below a content directory. */
	static final String WORDS = "words.txt";

	/** The files that stand in no folder: one of each in a directory. */
	static final List<String> LISTS = List.of(SYNONYMS, WORDS, PermalinkList.FILE, CatalogFile.FILE, FormatWords.FILE,
			Wording.FILE);

	/**
	 * Reads directories.
	 * @param directories later ones replace or add files by path
	 * @return everything in them that belongs to the format
	 * @throws NotDirectoryException when one of them is no directory
	 */
	static ContentFiles read(List<Path> directories) throws NotDirectoryException {
		return of(ContentTree.of(directories), TextFiles::read);
	}

	/**
	 * Lays the files of several directories over each other.
	 * @param tree what stands in the directories
	 * @param reader reads a file, given where its directory stands
	 * @return all files
	 */
	static ContentFiles of(ContentTree tree, BiFunction<Entry, Path, Reading> reader) {
		List<ReadDirectory> read = tree.directories()
			.stream()
			.map((directory) -> ReadDirectory.of(directory, reader))
			.toList();
		Map<String, Integer> counts = new LinkedHashMap<>();
		SortedMap<String, Reading> inForce = new TreeMap<>();
		for (ReadDirectory directory : read) {
			counts.merge(directory.listed().path().toString(), directory.files().size(), Integer::sum);
			inForce.putAll(directory.files());
		}
		Set<String> paths = new TreeSet<>(inForce.keySet());
		paths.removeIf((path) -> LISTS.contains(path) && !path.equals(SYNONYMS));
		inForce.keySet().removeIf(ContentFiles::addsUp);
		List<AddedFile> added = read.stream().flatMap(ReadDirectory::added).toList();
		List<ContentProblem> problems = read.stream().flatMap(ReadDirectory::problems).toList();
		return new ContentFiles(counts, texts(inForce), added, paths, problems, checksum(read, inForce));
	}

	/** Whether files with a path stand beside each other instead of replacing. */
	static boolean addsUp(String path) {
		return LISTS.contains(path) || ContentFolder.THESAURUS.holds(path);
	}

	private static Map<String, TextFile> texts(SortedMap<String, Reading> readings) {
		Map<String, TextFile> texts = new TreeMap<>();
		readings.forEach((path, reading) -> {
			TextFile text = reading.text();
			if (text != null) {
				texts.put(path, text);
			}
		});
		return texts;
	}

	/**
	 * A text that is replaced by another directory's counts for nothing, its problems do.
	 */
	@SuppressWarnings("ReferenceEquality")
	private static String checksum(List<ReadDirectory> directories, Map<String, Reading> inForce) {
		Checksum checksum = new Checksum();
		for (ReadDirectory directory : directories) {
			checksum.add("directory");
			directory.files().forEach((path, reading) -> {
				boolean counts = inForce.getOrDefault(path, reading) == reading;
				checksum.add(path).add(counts ? reading.checksum() : "");
			});
			String prefix = directory.listed().path().toString();
			directory.problems()
				.map(ContentProblem::line)
				.forEach((line) -> checksum.add(line.startsWith(prefix) ? line.substring(prefix.length()) : line));
		}
		if (hasNoLevel(inForce.keySet())) {
			checksum.add(BuiltInLevels.checksum());
		}
		return checksum.hex();
	}

	/**
	 * A directory whose files are read.
	 *
	 * @param listed the directory
	 * @param files what came of each file, by path
	 */
	private record ReadDirectory(Directory listed, Map<String, Reading> files) {

		static ReadDirectory of(Directory directory, BiFunction<Entry, Path, Reading> reader) {
			List<Reading> readings = directory.files()
				.parallelStream()
				.map((entry) -> reader.apply(entry, directory.real()))
				.toList();
			Map<String, Reading> files = new LinkedHashMap<>();
			for (int index = 0; index < readings.size(); index++) {
				files.put(directory.files().get(index).path(), readings.get(index));
			}
			return new ReadDirectory(directory, files);
		}

		Stream<AddedFile> added() {
			return this.files.entrySet()
				.stream()
				.filter((file) -> addsUp(file.getKey()))
				.flatMap((file) -> Optional.ofNullable(file.getValue().text())
					.map((text) -> new AddedFile(file.getKey(), text))
					.stream());
		}

		Stream<ContentProblem> problems() {
			return Stream.concat(this.listed.problems().stream(),
					this.files.values().stream().flatMap((reading) -> reading.problems().stream()));
		}

	}

	/**
	 * The directories as given.
	 * @return parted by commas
	 */
	String shown() {
		return String.join(", ", this.directories.keySet());
	}

	/**
	 * What to say of a catalog without any role, which is a wrong directory or a volume
	 * that is away; a directory that only adds to another may well have none.
	 * @return nothing when there is a role, and when there is no file at all, which is
	 * said elsewhere
	 */
	List<ContentProblem> missingRoles() {
		Problems found = new Problems(shown());
		if (!this.paths.isEmpty() && this.paths.stream().noneMatch(ContentFolder.ROLES::holds)) {
			found.error(Position.START,
					"there is no role here; add one to roles/, or name the directory that holds them as well");
		}
		return found.found();
	}

	/**
	 * What to say of directories that hold nothing any more.
	 * @param before how many files they had
	 * @return a line for each that had some; none when all still have some
	 */
	List<String> emptiedSince(Map<String, Integer> before) {
		return before.entrySet()
			.stream()
			.filter((had) -> had.getValue() > 0 && this.directories.getOrDefault(had.getKey(), 0) == 0)
			.map((had) -> "The content directory \"" + had.getKey() + "\" is empty and "
					+ ContentReport.counted(had.getValue(), "file")
					+ " of the running catalog came from it; bring them back, its volume may be away, "
					+ "or take the directory out of roleprint.content-dir and start again")
			.toList();
	}

	/**
	 * How many files were read.
	 * @return 0 or more
	 */
	int count() {
		return this.texts.size() + this.added.size();
	}

	/**
	 * A readable file.
	 *
	 * @param shown its path as problems name it
	 * @param text its whole text
	 */
	record TextFile(String shown, String text) {
	}

	/**
	 * A readable file that stands beside those of the same path in other directories.
	 *
	 * @param path its path below the content directory
	 * @param text the file
	 */
	record AddedFile(String path, TextFile text) {
	}

	/**
	 * The files of a folder whose files replace each other.
	 * @param folder the folder
	 * @return by path
	 */
	List<ContentFile> documents(ContentFolder folder) {
		return this.texts.entrySet()
			.stream()
			.filter((entry) -> folder.holds(entry.getKey()))
			.map((entry) -> document(folder, entry.getKey(), entry.getValue()))
			.toList();
	}

	private static ContentFile document(ContentFolder folder, String path, TextFile file) {
		String slug = path.substring(path.indexOf('/') + 1, path.length() - ContentTree.SUFFIX.length());
		return new ContentFile(folder, slug, file.shown(), file.text());
	}

	/**
	 * The files of levels: those of the directories, or those that the application brings
	 * when no directory has any.
	 * @return by path
	 */
	List<ContentFile> levels() {
		return hasNoLevel(this.paths) ? BuiltInLevels.files() : documents(ContentFolder.LEVELS);
	}

	private static boolean hasNoLevel(Set<String> paths) {
		return paths.stream().noneMatch(ContentFolder.LEVELS::holds);
	}

	/**
	 * The files of the thesaurus.
	 * @return all of them, in the directories' order
	 */
	List<ContentFile> thesaurus() {
		return this.added.stream()
			.filter((file) -> ContentFolder.THESAURUS.holds(file.path()))
			.map((file) -> document(ContentFolder.THESAURUS, file.path(), file.text()))
			.toList();
	}

	/**
	 * The files of one name.
	 * @param path one of {@link #LISTS}
	 * @return one of each directory that has it
	 */
	List<TextFile> all(String path) {
		return this.added.stream().filter((file) -> file.path().equals(path)).map(AddedFile::text).toList();
	}

}
