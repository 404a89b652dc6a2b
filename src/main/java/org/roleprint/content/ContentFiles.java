package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * The files of one or several content directories; a file of a later directory replaces
 * the one with the same path of an earlier. The lists of published addresses do not
 * replace each other: a promise of one directory is not taken back by another.
 *
 * @param shown the directories as given
 * @param texts the readable files by their path below the directory, in order
 * @param paths the paths of all files, readable or not
 * @param permalinks the lists of published addresses, one of each directory that has one
 * @param problems files that cannot be read as text
 * @param checksum hexadecimal checksum of all paths and texts
 */
record ContentFiles(String shown, Map<String, TextFile> texts, Set<String> paths, List<TextFile> permalinks,
		List<ContentProblem> problems, String checksum) {

	/** The file of search synonyms, below a content directory. */
	static final String SYNONYMS = "synonyms.txt";

	private static final String SUFFIX = ".md";

	/**
	 * Reads directories.
	 * @param directories later ones replace or add files by path
	 * @return everything in them that belongs to the format
	 * @throws NotDirectoryException when one of them is no directory
	 */
	static ContentFiles read(List<Path> directories) throws NotDirectoryException {
		Map<String, TextFile> texts = new TreeMap<>();
		Set<String> paths = new TreeSet<>();
		List<TextFile> permalinks = new ArrayList<>();
		List<ContentProblem> problems = new ArrayList<>();
		for (Path directory : directories) {
			if (!Files.isDirectory(directory)) {
				throw new NotDirectoryException(directory.toString());
			}
			TextFiles reader = new TextFiles(directory);
			for (Path file : files(directory, problems)) {
				String path = directory.relativize(file).toString().replace('\\', '/');
				Optional<TextFile> text = reader.read(file, problems);
				paths.add(path);
				texts.remove(path);
				text.ifPresent((found) -> texts.put(path, found));
			}
			Path list = directory.resolve(PermalinkList.FILE);
			if (Files.exists(list)) {
				reader.read(list, problems).ifPresent(permalinks::add);
			}
		}
		Checksum checksum = new Checksum();
		texts.forEach((path, file) -> checksum.add(path).add(file.text()));
		permalinks.forEach((file) -> checksum.add(PermalinkList.FILE).add(file.text()));
		String shown = directories.stream().map(Path::toString).collect(Collectors.joining(", "));
		return new ContentFiles(shown, texts, paths, List.copyOf(permalinks), List.copyOf(problems), checksum.hex());
	}

	/**
	 * How many files were read.
	 * @return 0 or more
	 */
	int count() {
		return this.texts.size() + this.permalinks.size();
	}

	private static List<Path> files(Path directory, List<ContentProblem> problems) {
		List<Path> files = new ArrayList<>();
		for (ContentFolder folder : ContentFolder.values()) {
			Path path = directory.resolve(folder.directory());
			if (Files.isDirectory(path)) {
				files.addAll(files(path, folder, problems));
			}
		}
		Path synonyms = directory.resolve(SYNONYMS);
		if (Files.exists(synonyms)) {
			files.add(synonyms);
		}
		return files;
	}

	private static List<Path> files(Path directory, ContentFolder folder, List<ContentProblem> problems) {
		try (Stream<Path> entries = Files.list(directory)) {
			List<Path> visible = entries.filter((path) -> !path.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
			visible.stream().filter((path) -> !path.toString().endsWith(SUFFIX)).forEach((path) -> {
				Problems found = new Problems(path.toString());
				found.warning(Position.START, "this is not read; only " + folder.noun() + " files ending in " + SUFFIX
						+ " stand in " + folder.directory() + "/, so move it elsewhere");
				problems.addAll(found.found());
			});
			return visible.stream().filter((path) -> path.toString().endsWith(SUFFIX)).toList();
		}
		catch (IOException ex) {
			problems.add(TextFiles.unreadable(directory));
			return List.of();
		}
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
	 * The files that describe one thing each.
	 * @return by path, synonyms left out
	 */
	List<ContentFile> documents() {
		return this.texts.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals(SYNONYMS))
			.map((entry) -> document(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static ContentFile document(String path, TextFile file) {
		int slash = path.indexOf('/');
		ContentFolder folder = ContentFolder.ofDirectory(path.substring(0, slash)).orElseThrow();
		String slug = path.substring(slash + 1, path.length() - SUFFIX.length());
		return new ContentFile(folder, slug, file.shown(), file.text());
	}

	/**
	 * The file of search synonyms.
	 * @return empty when no directory has one
	 */
	Optional<TextFile> synonyms() {
		return Optional.ofNullable(this.texts.get(SYNONYMS));
	}

}
