package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.PermalinkList.Went;
import org.roleprint.content.document.Position;

/**
 * Knows where every address leads: to a place that stands, to where a line says it went,
 * or to nowhere.
 */
final class AddressBook {

	/** The page of a role, skill, KPI or guide, and what may stand below it. */
	private static final Pattern ENTRY = Pattern.compile("(/(?:roles|skills|kpis|guides)/[^/]+)(/.*)?");

	private static final List<String> FOLDERS = List.of("/roles/", "/skills/", "/kpis/", "/guides/");

	private final Map<Place, Published> published;

	private final Map<String, Blueprint> retired = new HashMap<>();

	/** Current paths of roles by the paths they had. */
	private final Map<String, String> aliases = new HashMap<>();

	private final Map<String, ContentFile> files = new HashMap<>();

	/** Pages of files that could not be read as they were meant. */
	private final Set<String> unread = new HashSet<>();

	private final SortedMap<Place, Line> moved = new TreeMap<>();

	AddressBook(ContentDocuments documents, Set<String> paths, Set<String> broken) {
		this.published = PublishedAddresses.byPlace(documents);
		documents.roles().forEach(this::role);
		documents.skills().forEach((skill) -> this.files.put(Paths.skill(skill.slug()), skill.file()));
		documents.kpis().forEach((kpi) -> this.files.put(Paths.kpi(kpi.slug()), kpi.file()));
		documents.guides().forEach((guide) -> this.files.put(Paths.guide(guide.slug()), guide.file()));
		paths.stream()
			.map((path) -> "/" + path.replaceFirst("\\.md$", ""))
			.filter((page) -> ENTRY.matcher(page).matches())
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
		// A later directory's word goes before an earlier one's.
		documents.permalinks()
			.forEach((list) -> list.lines()
				.stream()
				.filter((line) -> line.went() != null)
				.forEach((line) -> this.moved.put(line.from(), line)));
	}

	private void role(Blueprint role) {
		String page = Paths.role(role.slug());
		this.files.put(page, role.file());
		role.header().formerSlugs().forEach((slug) -> this.aliases.putIfAbsent(Paths.role(slug.value()), page));
		if (role.header().retired() != null) {
			this.retired.put(page, role);
		}
	}

	/**
	 * How following an address ends.
	 */
	enum Outcome {

		/** At a place that stands. */
		STANDS,
		/** At a role out of use, whose page names its successor. */
		RETIRED,
		/** At a page whose file cannot be read, which is reported by itself. */
		UNREAD,
		/** Nowhere. */
		LOST,
		/** Where it has been before. */
		CIRCLES

	}

	/**
	 * Where an address leads.
	 *
	 * @param at the last place
	 * @param outcome what is there
	 * @param gone whether something on the way is gone, so that this only succeeds it
	 */
	record End(Place at, Outcome outcome, boolean gone) {

		boolean isLost() {
			return this.outcome == Outcome.LOST;
		}

		/** Whether a browser that asks for the page gets this one. */
		boolean isPage() {
			return this.outcome == Outcome.STANDS && !this.gone && this.at.isTop();
		}

	}

	/**
	 * Follows an address to its end.
	 * @param from any address
	 * @return where it ends; the address itself when it stands
	 */
	End follow(Place from) {
		if (stands(from)) {
			return new End(from, Outcome.STANDS, false);
		}
		Set<Place> seen = new HashSet<>();
		Place at = from;
		boolean gone = false;
		while (seen.add(at)) {
			Optional<Outcome> outcome = outcome(at);
			if (outcome.isPresent()) {
				return new End((outcome.get() == Outcome.RETIRED) ? Place.page(entry(at.path())) : at, outcome.get(),
						gone);
			}
			Optional<Went> next = next(at);
			if (next.isEmpty()) {
				return new End(at, Outcome.LOST, gone);
			}
			gone = gone || next.get().gone();
			at = next.get().to();
		}
		return new End(at, Outcome.CIRCLES, gone);
	}

	private Optional<Outcome> outcome(Place at) {
		if (this.published.containsKey(at)) {
			return Optional.of(Outcome.STANDS);
		}
		String page = entry(at.path());
		if (this.retired.containsKey(page)) {
			return Optional.of(Outcome.RETIRED);
		}
		return this.unread.contains(page) ? Optional.of(Outcome.UNREAD) : Optional.empty();
	}

	/** A browser takes the fragment along to where the page went. */
	private Optional<Went> next(Place at) {
		Line line = this.moved.get(at);
		if (line != null) {
			return Optional.ofNullable(line.went());
		}
		Optional<Went> page = nextOfPage(at.path());
		return at.isTop() ? page : page.map((went) -> (went.gone() || !went.to().isTop()) ? went
				: new Went(went.to().at(at.fragment()), false, went.at()));
	}

	private Optional<Went> nextOfPage(String path) {
		Line own = this.moved.get(Place.page(path));
		if (own != null) {
			return Optional.ofNullable(own.went());
		}
		Matcher parts = ENTRY.matcher(path);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String rest = (parts.group(2) != null) ? parts.group(2) : "";
		String alias = this.aliases.get(parts.group(1));
		if (alias != null) {
			return Optional.of(new Went(Place.page(alias + rest), false, Position.START));
		}
		Line above = this.moved.get(Place.page(parts.group(1)));
		Optional<Went> went = Optional.ofNullable((above != null) ? above.went() : null);
		return went.filter((to) -> to.gone() || to.to().isTop() && folder(to.to().path()).equals(folder(path)))
			.map((to) -> to.gone() ? to : new Went(Place.page(to.to().path() + rest), false, to.at()));
	}

	/** What stands below a page moves along to a page of the same kind only. */
	private static String folder(String path) {
		return path.substring(0, path.indexOf('/', 1) + 1);
	}

	/**
	 * The page of a role, skill, KPI or guide to which a path belongs.
	 * @param path a path
	 * @return the page's path; the path itself for other pages
	 */
	static String entry(String path) {
		for (String folder : FOLDERS) {
			if (path.startsWith(folder)) {
				int end = path.indexOf('/', folder.length());
				return (end > folder.length()) ? path.substring(0, end) : path;
			}
		}
		return path;
	}

	/** What the content publishes, in the order of the addresses. */
	Map<Place, Published> published() {
		return this.published;
	}

	boolean stands(Place place) {
		return this.published.containsKey(place);
	}

	/** The file that makes a page; empty when none does or it cannot be read. */
	Optional<ContentFile> file(String path) {
		return Optional.ofNullable(this.files.get(entry(path)));
	}

	boolean isUnread(String path) {
		return this.unread.contains(entry(path));
	}

	boolean isRetired(String path) {
		return this.retired.containsKey(path);
	}

	Optional<String> alias(String path) {
		return Optional.ofNullable(this.aliases.get(path));
	}

	/** Whether a line says what holds, and not one of a later directory. */
	boolean isInForce(Line line) {
		return line.equals(this.moved.get(line.from()));
	}

	/**
	 * What moved, each followed to its end.
	 * @return by former address; only what visitors can meet
	 */
	List<Move> moves() {
		Map<Place, Move> moves = new TreeMap<>();
		for (Place from : this.moved.keySet()) {
			End end = follow(from);
			Optional<Place> met = met(from);
			if (met.isPresent() && (end.outcome() == Outcome.STANDS || end.outcome() == Outcome.RETIRED)
					&& !end.at().equals(met.get())) {
				moves.putIfAbsent(met.get(), new Move(met.get(), end.at(), end.gone(), title(end)));
			}
		}
		return new ArrayList<>(moves.values());
	}

	/** Where visitors are who ask for a former address; empty when they never are. */
	private Optional<Place> met(Place from) {
		if (from.isTop()) {
			boolean used = stands(from) || isRetired(from.path()) || this.aliases.containsKey(from.path());
			return used ? Optional.empty() : Optional.of(from);
		}
		return Optional.of(follow(from.top()))
			.filter(End::isPage)
			.map((page) -> page.at().at(from.fragment()))
			.filter((place) -> !stands(place));
	}

	private String title(End end) {
		Published there = this.published.get(end.at());
		Blueprint role = this.retired.get(end.at().path());
		return (there != null) ? there.title() : (role != null) ? role.header().title().value() : end.at().toString();
	}

}
