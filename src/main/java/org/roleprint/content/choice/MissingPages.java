package org.roleprint.content.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.RoleHeader;
import org.roleprint.content.document.RoleHeader.Difference;
import org.roleprint.content.document.RoleHeader.Retired;

/**
 * Knows the roles and guides that the catalog does without, and rewrites what its roles
 * say of such roles: a step leads to who took the place or has a plain title, a
 * difference likewise.
 */
final class MissingPages {

	/** The titles of the roles that are not there, by slug. */
	private final Map<String, String> titles = new HashMap<>();

	private final Set<String> guides;

	private final Map<String, String> heirs = new HashMap<>();

	private final Map<String, Blueprint> there;

	/** What each role took over, by its slug. */
	private final Map<String, List<Blueprint>> succeeded = new HashMap<>();

	/**
	 * Finds what is missing.
	 * @param all the documents of all directories
	 * @param paths the paths of all files, readable or not
	 * @param leftOut the roles that the catalog does without
	 */
	MissingPages(ContentDocuments all, Set<String> paths, LeftOut leftOut) {
		Set<String> known = new HashSet<>(paths);
		// Who has published a page cannot do without it in silence.
		all.permalinks()
			.forEach((list) -> list.lines().forEach((line) -> known.add(line.from().path().substring(1) + ".md")));
		this.titles.putAll(OurPages.missing(ContentFolder.ROLES, known));
		this.guides = OurPages.missing(ContentFolder.GUIDES, known).keySet();
		leftOut.roles().forEach((role) -> {
			this.titles.put(role.slug(), role.header().title().value());
			leftOut.heir(role.slug()).ifPresent((heir) -> {
				this.heirs.put(role.slug(), heir);
				this.succeeded.computeIfAbsent(heir, (slug) -> new ArrayList<>()).add(role);
			});
		});
		this.there = all.roles()
			.stream()
			.filter((role) -> !isMissing(role.slug()))
			.collect(Collectors.toMap(Blueprint::slug, Function.identity()));
	}

	boolean isMissing(String slug) {
		return this.titles.containsKey(slug);
	}

	/** Who took a role's place; the role's own slug when nobody did. */
	String heir(String slug) {
		return this.heirs.getOrDefault(slug, slug);
	}

	/** Whether a link between files leads to a role or guide that is not there. */
	boolean isMissing(@Nullable PageAddress page) {
		return page != null && (page.folder() == ContentFolder.ROLES && isMissing(page.slug())
				|| page.folder() == ContentFolder.GUIDES && this.guides.contains(page.slug()));
	}

	/** Whether a role leads to, or names, something that is not there. */
	boolean isNamedBy(Blueprint role) {
		if (this.titles.isEmpty() && this.guides.isEmpty()) {
			return false;
		}
		Retired retired = role.header().retired();
		Located<String> successor = (retired != null) ? retired.successor() : null;
		return Stream
			.concat(role.steps().stream().flatMap((line) -> Optional.ofNullable(line.other()).stream()),
					role.prose().flatMap((prose) -> prose.links().stream()))
			.anyMatch((link) -> isMissing(link.page()))
				|| role.header().differsFrom().stream().anyMatch((told) -> isMissing(told.other().value()))
				|| successor != null && isMissing(successor.value());
	}

	Blueprint of(Blueprint role) {
		List<Blueprint> before = this.succeeded.getOrDefault(role.slug(), List.of());
		if (before.isEmpty() && !isNamedBy(role)) {
			return role;
		}
		RoleHeader header = role.header().with(differences(role), retired(role.header().retired()));
		return role.with(succeeding(header, before), steps(role));
	}

	/** The addresses and names of those whose place it took lead to it. */
	private static RoleHeader succeeding(RoleHeader header, List<Blueprint> before) {
		Position at = header.title().at();
		Set<String> names = new HashSet<>(header.alsoKnownAs().stream().map(Located::value).toList());
		names.add(header.title().value());
		return header.succeeding(
				before.stream()
					.flatMap((role) -> Stream.concat(Stream.of(new Located<>(role.slug(), at)),
							role.header().formerSlugs().stream()))
					.toList(),
				before.stream()
					.map((role) -> new Located<>(role.header().title().value(), at))
					.filter((name) -> names.add(name.value()))
					.toList());
	}

	private List<CareerLine> steps(Blueprint role) {
		List<CareerLine> steps = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (CareerLine line : role.steps()) {
			String other = line.otherSlug();
			Optional<CareerLine> now = (other != null && isMissing(other)) ? step(role, line, other)
					: Optional.of(line);
			now.filter((step) -> seen.add(step.title().strip()) || step.equals(line)).ifPresent(steps::add);
		}
		return steps;
	}

	private Optional<CareerLine> step(Blueprint role, CareerLine line, String other) {
		Blueprint heir = this.there.get(heir(other));
		if (heir == null) {
			return Optional.of(to(line, line.title(), null));
		}
		if (heir.slug().equals(role.slug())) {
			return Optional.empty();
		}
		Position at = line.at();
		Link link = new Link(heir.header().title().value(), heir.slug() + ".md",
				new PageAddress(ContentFolder.ROLES, heir.slug(), null), at);
		CareerLine moved = to(line, heir.header().title().value(), link);
		return Optional.of(StepsBack.counterpart(role, moved, heir)
			.map((twin) -> new CareerLine(moved.direction(), moved.title(), link, twin.kind(), twin.years(),
					moved.text(), at))
			.orElse(moved));
	}

	private static CareerLine to(CareerLine line, String title, @Nullable Link link) {
		return new CareerLine(line.direction(), title, link, line.kind(), line.years(), line.text(), line.at());
	}

	private List<Difference> differences(Blueprint role) {
		Set<String> seen = new HashSet<>();
		seen.add(role.slug());
		List<Difference> differences = new ArrayList<>();
		for (Difference said : role.header().differsFrom()) {
			String slug = said.other().value();
			String now = heir(slug);
			boolean missing = isMissing(slug);
			if (missing && now.equals(slug)) {
				differences.add(new Difference(said.other(), said.text(), this.titles.get(slug)));
			}
			else if (!missing || seen.add(now)) {
				differences.add(new Difference(new Located<>(now, said.other().at()), said.text(), null));
			}
		}
		return differences;
	}

	private @Nullable Retired retired(@Nullable Retired end) {
		Located<String> successor = (end != null) ? end.successor() : null;
		if (end == null || successor == null || !isMissing(successor.value())) {
			return end;
		}
		String heir = heir(successor.value());
		return new Retired(end.on(), isMissing(heir) ? null : new Located<>(heir, successor.at()));
	}

}
