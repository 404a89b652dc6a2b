package org.roleprint.content.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.content.permalink.PageAnchors;

/**
 * All documents together, as rules ask for them. A file that could not be read is known
 * by its path all the same, so that its own problem is the only one.
 */
final class Library {

	private final ContentDocuments documents;

	private final CheckedFiles files;

	private final Set<String> paths;

	private final Map<String, Blueprint> roles;

	private final Map<String, SkillDocument> skills;

	private final Map<String, KpiDocument> kpis;

	private final Map<String, LevelDocument> levels;

	private final Map<String, GuideDocument> guides;

	private final Set<String> areaTitles;

	private final PageAnchors anchors;

	private final Set<ContentFolder> broken = EnumSet.noneOf(ContentFolder.class);

	private final Map<ContentFolder, Set<String>> slugs = new EnumMap<>(ContentFolder.class);

	private final Map<String, Set<String>> places = new HashMap<>();

	Library(ContentDocuments documents, CheckedFiles files) {
		this.documents = documents;
		this.files = files;
		// Levels that the application brings stand in no directory.
		this.paths = Stream
			.concat(files.paths().stream(), documents.levels().stream().map((level) -> level.file().path()))
			.collect(Collectors.toSet());
		this.roles = bySlug(documents.roles(), Blueprint::slug);
		this.skills = bySlug(documents.skills(), SkillDocument::slug);
		this.kpis = bySlug(documents.kpis(), KpiDocument::slug);
		this.levels = bySlug(documents.levels(), LevelDocument::slug);
		this.guides = bySlug(documents.guides(), GuideDocument::slug);
		this.areaTitles = documents.areas()
			.stream()
			.map((area) -> fold(area.title().value()))
			.collect(Collectors.toSet());
		this.anchors = new PageAnchors(documents.areas());
		for (ContentFolder folder : ContentFolder.values()) {
			if (files.broken().stream().anyMatch((shown) -> isIn(folder, shown))) {
				this.broken.add(folder);
			}
		}
	}

	private static boolean isIn(ContentFolder folder, String shown) {
		Path parent = Path.of(shown).getParent();
		return parent != null && parent.endsWith(folder.directory());
	}

	private static <T> Map<String, T> bySlug(List<T> documents, Function<T, String> slug) {
		return documents.stream().collect(Collectors.toMap(slug, Function.identity()));
	}

	/** Titles are compared without regard to case. */
	static String fold(String title) {
		return title.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * All documents of all folders.
	 * @return roles, skills, KPIs, levels, guides, families, areas
	 */
	List<Entry> entries() {
		return Entry.of(this.documents);
	}

	List<Blueprint> roles() {
		return this.documents.roles();
	}

	/**
	 * The roles in use.
	 * @return all but the retired ones
	 */
	List<Blueprint> currentRoles() {
		return roles().stream().filter((role) -> role.header().retired() == null).toList();
	}

	List<SkillDocument> skills() {
		return this.documents.skills();
	}

	List<KpiDocument> kpis() {
		return this.documents.kpis();
	}

	/**
	 * All levels.
	 * @return from the least to the most senior
	 */
	List<LevelDocument> levels() {
		return this.documents.ladder();
	}

	/** The level of a role; empty when it is unknown or cannot be read. */
	Optional<LevelDocument> level(Blueprint role) {
		return Optional.ofNullable(this.levels.get(role.header().level().value()));
	}

	List<GuideDocument> guides() {
		return this.documents.guides();
	}

	List<GroupDocument> areas() {
		return this.documents.areas();
	}

	List<ThesaurusDocument> thesaurus() {
		return this.documents.thesaurus();
	}

	PageAnchors anchors() {
		return this.anchors;
	}

	Optional<Blueprint> role(String slug) {
		return Optional.ofNullable(this.roles.get(slug));
	}

	Optional<SkillDocument> skill(Link link) {
		return Optional.ofNullable(this.skills.get(link.slug()));
	}

	Optional<KpiDocument> kpi(Link link) {
		return Optional.ofNullable(this.kpis.get(link.slug()));
	}

	/** Roles in use by their folded titles; the first of several. */
	Map<String, Blueprint> rolesByTitle() {
		Map<String, Blueprint> byTitle = new HashMap<>();
		currentRoles().forEach((role) -> byTitle.putIfAbsent(fold(role.header().title().value()), role));
		return byTitle;
	}

	/**
	 * Says whether a file has an error of its own, so that what is missed in it is no
	 * news.
	 * @param file the file
	 * @return true while it is to be mended
	 */
	boolean isBroken(ContentFile file) {
		return this.files.broken().contains(file.shown());
	}

	/**
	 * Says whether some file of a folder has an error of its own.
	 * @param folder the folder
	 * @return true while what it holds is not known for certain
	 */
	boolean hasBroken(ContentFolder folder) {
		return this.broken.contains(folder);
	}

	/** Whether roles are asked for what a complete one holds. */
	boolean asksForCompleteness() {
		return this.documents.asksForCompleteness();
	}

	/**
	 * The day of the check.
	 * @return the latest that had begun anywhere
	 */
	LocalDate day() {
		return this.files.day();
	}

	boolean isAreaTitle(String title) {
		return this.areaTitles.contains(fold(title));
	}

	/**
	 * Says whether a file exists, readable or not.
	 * @param folder its folder
	 * @param slug its slug
	 * @return true when one of the directories holds it
	 */
	boolean holds(ContentFolder folder, String slug) {
		return this.paths.contains(folder.path(slug));
	}

	/**
	 * The slugs of a folder.
	 * @param folder the folder
	 * @return in alphabetical order
	 */
	Set<String> slugs(ContentFolder folder) {
		return this.slugs.computeIfAbsent(folder,
				(kind) -> this.paths.stream()
					.filter(kind::holds)
					.map((path) -> path.substring(path.indexOf('/') + 1, path.length() - ".md".length()))
					.collect(Collectors.toCollection(TreeSet::new)));
	}

	/**
	 * The places on a page that links between files may name.
	 * @param page the page
	 * @return fragments without their sign, none for pages of skills and KPIs; empty when
	 * the file could not be read
	 */
	Optional<Set<String>> places(PageAddress page) {
		return switch (page.folder()) {
			case ROLES -> role(page.slug()).map(this::places);
			case GUIDES -> Optional.ofNullable(this.guides.get(page.slug())).map(Library::places);
			default -> Optional.of(Set.of());
		};
	}

	private static Set<String> places(GuideDocument guide) {
		return guide.headings().stream().map(GuideDocument.Heading::anchor).collect(Collectors.toSet());
	}

	private Set<String> places(Blueprint role) {
		return this.places.computeIfAbsent(role.slug(), (slug) -> this.anchors.ids(role));
	}

}
