package org.roleprint.content.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;
import org.roleprint.content.parsing.Closest;

/**
 * The roles that a catalog does without, as its {@code catalog.yaml} says.
 */
final class LeftOut {

	private final Directories directories;

	private final Map<String, Blueprint> roles;

	private final Map<String, String> heirs = new TreeMap<>();

	private final Set<String> slugs = new HashSet<>();

	private final List<ContentProblem> problems = new ArrayList<>();

	/** The topmost directory that does without something of those below. */
	private int choosing;

	private LeftOut(ContentDocuments all, Directories directories) {
		this.directories = directories;
		this.roles = all.roles().stream().collect(Collectors.toMap(Blueprint::slug, Function.identity()));
	}

	static LeftOut of(ContentDocuments all, Directories directories) {
		LeftOut out = new LeftOut(all, directories);
		all.catalogs().forEach(out::read);
		all.catalogs().forEach(out::checkHeirs);
		out.namesakes();
		return out;
	}

	private void read(CatalogFile file) {
		Choosing choosing = new Choosing(file, new Problems(file.shown()));
		Set<String> earlier = this.roles.values()
			.stream()
			.filter((role) -> choosing.isBelow(role))
			.map(Blueprint::slug)
			.collect(Collectors.toSet());
		Set<String> out = new HashSet<>();
		if (!file.roles().include().isEmpty()) {
			out.addAll(earlier);
			file.roles().include().stream().filter(choosing::isKnown).map(Located::value).forEach(out::remove);
		}
		file.roles().exclude().stream().filter(choosing::isOther).map(Located::value).forEach(out::add);
		file.roles().replacedBy().forEach((old, heir) -> {
			if (choosing.isOther(old)) {
				out.add(old.value());
				this.heirs.put(old.value(), heir.value());
			}
		});
		if (!out.isEmpty()) {
			this.slugs.addAll(out);
			this.choosing = Math.max(this.choosing, choosing.place());
		}
		this.problems.addAll(choosing.problems().found());
	}

	/**
	 * What one directory says.
	 */
	private final class Choosing {

		private final CatalogFile file;

		private final Problems problems;

		Choosing(CatalogFile file, Problems problems) {
			this.file = file;
			this.problems = problems;
		}

		int place() {
			return LeftOut.this.directories.place(this.file.directory());
		}

		boolean isBelow(Blueprint role) {
			return LeftOut.this.directories.place(role.file()) < place();
		}

		Problems problems() {
			return this.problems;
		}

		boolean isKnown(Located<String> slug) {
			Map<String, Blueprint> all = LeftOut.this.roles;
			if (!all.containsKey(slug.value())) {
				this.problems.error(slug.at(), "there is no role \"" + slug.value() + "\""
						+ Closest.hint(slug.value(), all.keySet()) + "; use the name of a file in roles/ without .md");
			}
			return all.containsKey(slug.value());
		}

		/** Of its own roles a directory takes all. */
		boolean isOther(Located<String> slug) {
			boolean known = isKnown(slug);
			Blueprint role = LeftOut.this.roles.get(slug.value());
			if (role != null && !isBelow(role)) {
				this.problems.error(slug.at(), "the role \"" + slug.value() + "\" stands in " + role.file().shown()
						+ ", in no directory before this one; remove that file instead");
				return false;
			}
			return known;
		}

	}

	/** Whoever takes a place must be there. */
	private void checkHeirs(CatalogFile file) {
		Problems found = new Problems(file.shown());
		file.roles().replacedBy().values().forEach((heir) -> {
			Set<String> taken = new HashSet<>(this.roles.keySet());
			taken.removeAll(this.slugs);
			if (!taken.contains(heir.value())) {
				found.error(heir.at(), "there is no role \"" + heir.value() + "\" in this catalog"
						+ Closest.hint(heir.value(), taken) + "; use the name of a file in roles/ without .md");
				this.heirs.values().removeIf(heir.value()::equals);
			}
		});
		this.problems.addAll(found.found());
	}

	/** A role with the title of one that is left out has its place, said or not. */
	private void namesakes() {
		Map<String, String> taken = this.roles.values()
			.stream()
			.filter((role) -> !this.slugs.contains(role.slug()))
			.collect(Collectors.toMap(LeftOut::title, Blueprint::slug, (one, other) -> one));
		this.slugs.forEach((slug) -> Optional.ofNullable(this.roles.get(slug))
			.flatMap((role) -> Optional.ofNullable(taken.get(title(role))))
			.ifPresent((namesake) -> this.heirs.putIfAbsent(slug, namesake)));
	}

	private static String title(Blueprint role) {
		return role.header().title().value().strip();
	}

	/** The roles that are not taken. */
	List<Blueprint> roles() {
		return this.slugs.stream().sorted().map(this.roles::get).toList();
	}

	/** Who took a role's place; empty for nobody. */
	Optional<String> heir(String slug) {
		return Optional.ofNullable(this.heirs.get(slug));
	}

	/** Whether a directory lies below one that chooses. */
	boolean isChosenFrom(int place) {
		return place < this.choosing;
	}

	List<ContentProblem> problems() {
		return this.problems;
	}

}
