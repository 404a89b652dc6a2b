package org.roleprint.content.permalink;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;

/**
 * The fragments of a role's page.
 */
public final class PageAnchors {

	private final List<GroupDocument> areas;

	/**
	 * Prepares for one catalog.
	 * @param areas all areas of responsibility
	 */
	public PageAnchors(List<GroupDocument> areas) {
		this.areas = List.copyOf(areas);
	}

	/**
	 * A fragment.
	 *
	 * @param id the fragment without its sign
	 * @param kind what kind of thing it leads to, for a message
	 * @param title what that is called
	 * @param at where that stands
	 */
	public record Anchor(String id, String kind, String title, Position at) {

		/**
		 * What it leads to.
		 * @return for example {@code skill "Coaching"}
		 */
		public String what() {
			return this.kind + " \"" + this.title + "\"";
		}

	}

	/**
	 * Every fragment that the lines and headings of a blueprint make.
	 * @param role the blueprint
	 * @return sections, areas, responsibilities, skills, KPIs, steps and headings within
	 * sections
	 */
	public List<Anchor> of(Blueprint role) {
		List<Anchor> anchors = new ArrayList<>();
		for (Located<String> heading : role.headings()) {
			Optional<BlueprintSection> known = BlueprintSection.ofTitle(heading.value());
			known.ifPresent(
					(section) -> anchors.add(new Anchor(section.anchor(), "section", section.title(), heading.at())));
		}
		areas(role)
			.forEach((area) -> anchors.add(new Anchor(Anchors.area(slugOf(area)), "area", area.value(), area.at())));
		role.responsibilities()
			.forEach((item) -> anchors.add(new Anchor(item.anchor(), "responsibility", item.title(), item.at())));
		role.skills()
			.forEach((row) -> anchors
				.add(new Anchor(Anchors.skill(row.skill().slug()), "skill", row.skill().text(), row.skill().at())));
		role.kpis()
			.forEach((row) -> anchors
				.add(new Anchor(Anchors.kpi(row.kpi().slug()), "KPI", row.kpi().text(), row.kpi().at())));
		role.steps()
			.forEach((line) -> anchors
				.add(new Anchor(Anchors.step(line.title()), "career step", line.title(), line.at())));
		role.sections()
			.stream()
			.flatMap((section) -> section.headings().stream())
			.forEach((heading) -> anchors.add(new Anchor(heading.anchor(), "heading", heading.title(), heading.at())));
		return anchors;
	}

	/** An unknown area is a problem of its own; until it is mended its title will do. */
	private String slugOf(Located<String> heading) {
		return this.areas.stream()
			.filter((area) -> area.isTitled(heading.value()))
			.findFirst()
			.map(GroupDocument::slug)
			.orElseGet(() -> Slug.of(heading.value()));
	}

	/**
	 * The headings above the responsibilities.
	 * @param role the blueprint
	 * @return each once
	 */
	public static Set<Located<String>> areas(Blueprint role) {
		return role.responsibilities()
			.stream()
			.map(Blueprint.ResponsibilityItem::area)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * All fragments that a link between files may name.
	 * @param role the blueprint
	 * @return without their sign
	 */
	public Set<String> ids(Blueprint role) {
		return of(role).stream().map(Anchor::id).collect(Collectors.toSet());
	}

}
