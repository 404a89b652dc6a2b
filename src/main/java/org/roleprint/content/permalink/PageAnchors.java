package org.roleprint.content.rules;

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
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;

/**
 * The fragments of a role's page.
 */
final class PageAnchors {

	private PageAnchors() {
	}

	/**
	 * A fragment.
	 *
	 * @param id the fragment without its sign
	 * @param what what it leads to, for a message
	 * @param at where that stands
	 */
	record Anchor(String id, String what, Position at) {
	}

	/**
	 * Every fragment that the lines and headings of a blueprint make.
	 * @param role the blueprint
	 * @return sections, areas, responsibilities, skills, KPIs and steps
	 */
	static List<Anchor> of(Blueprint role) {
		List<Anchor> anchors = new ArrayList<>();
		for (Located<String> heading : role.headings()) {
			Optional<BlueprintSection> known = BlueprintSection.ofTitle(heading.value());
			known.ifPresent((section) -> anchors
				.add(new Anchor(section.anchor(), "section \"" + section.title() + "\"", heading.at())));
		}
		areas(role).forEach((area) -> anchors
			.add(new Anchor(Anchors.area(Slug.of(area.value())), "area \"" + area.value() + "\"", area.at())));
		role.responsibilities()
			.forEach((item) -> anchors
				.add(new Anchor(item.anchor(), "responsibility \"" + item.title() + "\"", item.at())));
		role.skills()
			.forEach((row) -> anchors.add(new Anchor(Anchors.skill(row.skill().slug()),
					"skill \"" + row.skill().text() + "\"", row.skill().at())));
		role.kpis()
			.forEach((row) -> anchors
				.add(new Anchor(Anchors.kpi(row.kpi().slug()), "KPI \"" + row.kpi().text() + "\"", row.kpi().at())));
		role.steps()
			.forEach((line) -> anchors
				.add(new Anchor(Anchors.step(line.title()), "career step \"" + line.title() + "\"", line.at())));
		return anchors;
	}

	/** The headings above the responsibilities, each once. */
	static Set<Located<String>> areas(Blueprint role) {
		return role.responsibilities()
			.stream()
			.map(Blueprint.ResponsibilityItem::area)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** All fragments that a link may name. */
	static Set<String> ids(Blueprint role) {
		return of(role).stream().map(Anchor::id).collect(Collectors.toSet());
	}

}
