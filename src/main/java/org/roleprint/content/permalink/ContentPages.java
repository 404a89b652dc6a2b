package org.roleprint.content.permalink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.address.Paths;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.LevelDocument;

/**
 * Which file makes which page, and which pages are there although nothing is shown on
 * them: former ones, those of retired roles, those whose file cannot be read.
 */
final class ContentPages {

	/** Where the pages stand that have a file each. */
	private static final List<String> FOLDERS = Stream.of(ContentFolder.values())
		.filter(ContentFolder::hasPages)
		.map((folder) -> "/" + folder.directory() + "/")
		.toList();

	private final Map<String, ContentFile> files = new HashMap<>();

	private final Map<String, Blueprint> retired = new HashMap<>();

	/** Current paths of roles by the paths they had. */
	private final Map<String, String> aliases = new HashMap<>();

	/** Pages of files that could not be read as they were meant. */
	private final Set<String> unread = new HashSet<>();

	ContentPages(ContentDocuments documents, Set<String> paths, Set<String> broken) {
		documents.roles().forEach(this::role);
		documents.skills().forEach((skill) -> file(skill.file()));
		documents.kpis().forEach((kpi) -> file(kpi.file()));
		documents.guides().forEach((guide) -> file(guide.file()));
		documents.families().stream().map(GroupDocument::file).forEach(this::file);
		documents.areas().stream().map(GroupDocument::file).forEach(this::file);
		paths.stream()
			.flatMap((path) -> page(path).stream())
			.filter((page) -> !this.files.containsKey(page) || broken.contains(this.files.get(page).shown()))
			.forEach(this.unread::add);
		Set<String> levels = documents.levels()
			.stream()
			.map(LevelDocument::file)
			.filter((file) -> !broken.contains(file.shown()))
			.map(ContentFile::path)
			.collect(Collectors.toSet());
		if (paths.stream().anyMatch((path) -> ContentFolder.LEVELS.holds(path) && !levels.contains(path))) {
			this.unread.add(Paths.LEVELS);
		}
	}

	private void role(Blueprint role) {
		String page = Paths.role(role.slug());
		file(role.file());
		role.header().formerSlugs().forEach((slug) -> this.aliases.putIfAbsent(Paths.role(slug.value()), page));
		if (role.header().retired() != null) {
			this.retired.put(page, role);
		}
	}

	private void file(ContentFile file) {
		page(file.path()).ifPresent((page) -> this.files.put(page, file));
	}

	/** The page that a file of the content makes; a level makes none of its own. */
	private static Optional<String> page(String file) {
		String path = file.replaceFirst("\\.md$", "");
		String slug = path.substring(path.indexOf('/') + 1);
		return ContentFolder.ofDirectory(path.substring(0, Math.max(0, path.indexOf('/'))))
			.flatMap((folder) -> switch (folder) {
				case FAMILIES -> Optional.of(Paths.family(slug));
				case AREAS -> Optional.of(Paths.area(slug));
				default -> folder.hasPages() ? Optional.of("/" + path) : Optional.empty();
			});
	}

	/**
	 * The page of a role, skill, KPI or guide to which a path belongs.
	 * @param path a path
	 * @return the page's path; the path itself for other pages
	 */
	static String entry(String path) {
		return folder(path).map((folder) -> {
			int end = path.indexOf('/', folder.length());
			return (end > folder.length()) ? path.substring(0, end) : path;
		}).orElse(path);
	}

	/**
	 * The folder in which the page of a role, skill, KPI or guide stands.
	 * @param path a path
	 * @return for example {@code /roles/}; empty for other pages
	 */
	static Optional<String> folder(String path) {
		return FOLDERS.stream().filter(path::startsWith).findFirst();
	}

	/** The file that makes a page; empty when none does or it cannot be read. */
	Optional<ContentFile> file(String path) {
		return Optional.ofNullable(this.files.get(entry(path)));
	}

	boolean isUnread(String path) {
		return this.unread.contains(entry(path));
	}

	Optional<Blueprint> retired(String path) {
		return Optional.ofNullable(this.retired.get(path));
	}

	/** Where the page of a role went that was renamed. */
	Optional<String> alias(String path) {
		return Optional.ofNullable(this.aliases.get(path));
	}

}
