package org.roleprint.content.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.parsing.Closest;

/**
 * The sections of a blueprint are known, stand once and in their order; the structured
 * ones stand in every blueprint.
 */
final class SectionRules implements ContentRule {

	private static final Set<String> TITLES = Stream.of(BlueprintSection.values())
		.map(BlueprintSection::title)
		.collect(Collectors.toUnmodifiableSet());

	@Override
	public void check(Library library, Findings findings) {
		library.roles().forEach((role) -> sections(role, library, findings));
	}

	private static void sections(Blueprint role, Library library, Findings findings) {
		Map<BlueprintSection, Located<String>> seen = new LinkedHashMap<>();
		for (Located<String> heading : role.headings()) {
			Optional<BlueprintSection> known = BlueprintSection.ofTitle(heading.value());
			if (known.isEmpty()) {
				findings.error(role.file(), heading.at(),
						"unknown section \"" + heading.value() + "\"" + Closest.hint(heading.value(), TITLES)
								+ "; use the sections of content/README.md, or a ### heading within one");
			}
			else if (seen.putIfAbsent(known.get(), heading) != null) {
				findings.error(role.file(), heading.at(),
						"the section \"" + known.get().title() + "\" stands twice; join the two");
			}
		}
		misplaced(role, seen, findings);
		Set<BlueprintSection> there = new HashSet<>(seen.keySet());
		if (library.slugs(ContentFolder.KPIS).isEmpty()) {
			// A catalog without KPIs has no use for the section.
			there.add(BlueprintSection.KPIS);
		}
		missing(role, there, library.asksForCompleteness(), findings);
	}

	/** The fewest sections that must move, so that one moved section is one problem. */
	private static void misplaced(Blueprint role, Map<BlueprintSection, Located<String>> seen, Findings findings) {
		List<BlueprintSection> rising = longestRising(List.copyOf(seen.keySet()));
		seen.forEach((section, heading) -> {
			if (!rising.contains(section)) {
				String place = rising.stream()
					.filter((other) -> other.compareTo(section) > 0)
					.findFirst()
					.map((next) -> "before \"" + next.title() + "\"")
					.orElse("to the end");
				findings.error(role.file(), heading.at(),
						"the section \"" + section.title() + "\" is misplaced; move it " + place);
			}
		});
	}

	private static List<BlueprintSection> longestRising(List<BlueprintSection> sections) {
		List<List<BlueprintSection>> endingWith = new ArrayList<>();
		List<BlueprintSection> longest = List.of();
		for (BlueprintSection section : sections) {
			List<BlueprintSection> chain = new ArrayList<>(endingWith.stream()
				.filter((earlier) -> earlier.get(earlier.size() - 1).compareTo(section) < 0)
				.max(Comparator.comparingInt(List::size))
				.orElse(List.of()));
			chain.add(section);
			endingWith.add(chain);
			longest = (chain.size() > longest.size()) ? chain : longest;
		}
		return longest;
	}

	private static void missing(Blueprint role, Set<BlueprintSection> seen, boolean all, Findings findings) {
		for (BlueprintSection section : BlueprintSection.values()) {
			if (seen.contains(section)) {
				continue;
			}
			String message = "the section \"" + section.title() + "\" is missing; add \"## " + section.title()
					+ "\" in its place";
			if (section.isStructured()) {
				findings.error(role.file(), Position.START, message);
			}
			else if (all && role.header().retired() == null) {
				findings.warning(role.file(), Position.START, message);
			}
		}
	}

}
