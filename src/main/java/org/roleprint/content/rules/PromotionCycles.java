package org.roleprint.content.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.CareerLine;

/**
 * No chain of promotions leads back to where it began.
 */
final class PromotionCycles implements ContentRule {

	@Override
	public void check(Library library, Findings findings) {
		Set<String> done = new HashSet<>();
		library.roles().forEach((role) -> walk(role, new ArrayList<>(), new Walk(library, findings, done)));
	}

	/**
	 * What a walk over all promotions carries along.
	 */
	private record Walk(Library library, Findings findings, Set<String> done) {
	}

	private static void walk(Blueprint role, List<Blueprint> path, Walk walk) {
		if (!walk.done().contains(role.slug())) {
			path.add(role);
			promotions(role).forEach((line) -> walk.library()
				.role(String.valueOf(line.otherSlug()))
				.ifPresent((next) -> step(next, line, path, walk)));
			path.remove(path.size() - 1);
			walk.done().add(role.slug());
		}
	}

	private static void step(Blueprint next, CareerLine line, List<Blueprint> path, Walk walk) {
		int begin = path.stream().map(Blueprint::slug).toList().indexOf(next.slug());
		if (begin < 0) {
			walk(next, path, walk);
			return;
		}
		Blueprint last = path.get(path.size() - 1);
		String round = path.subList(begin, path.size())
			.stream()
			.map(Blueprint::slug)
			.collect(Collectors.joining(" → "));
		walk.findings()
			.error(last.file(), line.at(), "promotions go round in a circle: " + round + " → " + next.slug()
					+ "; make one of them lateral or take it out");
	}

	private static List<CareerLine> promotions(Blueprint role) {
		return role.steps()
			.stream()
			.filter((line) -> line.kind() == StepKind.PROMOTION && line.direction() == StepDirection.TO
					&& line.other() != null && !line.other().slug().equals(role.slug()))
			.toList();
	}

}
