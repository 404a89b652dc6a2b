package org.roleprint.content.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
		library.roles()
			.stream()
			.filter((role) -> !done.contains(role.slug()))
			.forEach((role) -> new Walk(library, findings, done).from(role));
	}

	/**
	 * A role on a walk and the promotions from it that are still to be followed.
	 */
	private record Stop(Blueprint role, Iterator<CareerLine> ahead) {
	}

	/**
	 * A walk along promotions, as long as they lead to roles where nobody was yet. It
	 * keeps its own path, since content can be deeper than a stack.
	 */
	private static final class Walk {

		private final Library library;

		private final Findings findings;

		private final Set<String> done;

		private final Map<String, Integer> places = new HashMap<>();

		private final List<Stop> path = new ArrayList<>();

		Walk(Library library, Findings findings, Set<String> done) {
			this.library = library;
			this.findings = findings;
			this.done = done;
		}

		void from(Blueprint start) {
			enter(start);
			while (!this.path.isEmpty()) {
				Stop last = this.path.get(this.path.size() - 1);
				if (last.ahead().hasNext()) {
					CareerLine line = last.ahead().next();
					this.library.role(String.valueOf(line.otherSlug())).ifPresent((next) -> step(last, line, next));
				}
				else {
					this.path.remove(this.path.size() - 1);
					this.places.remove(last.role().slug());
					this.done.add(last.role().slug());
				}
			}
		}

		private void enter(Blueprint role) {
			this.places.put(role.slug(), this.path.size());
			this.path.add(new Stop(role, promotions(role).iterator()));
		}

		private void step(Stop last, CareerLine line, Blueprint next) {
			Integer begin = this.places.get(next.slug());
			if (begin != null) {
				String round = this.path.subList(begin, this.path.size())
					.stream()
					.map((stop) -> stop.role().slug())
					.collect(Collectors.joining(" → "));
				this.findings.error(last.role().file(), line.at(), "promotions go round in a circle: " + round + " → "
						+ next.slug() + "; make one of them lateral or take it out");
			}
			else if (!this.done.contains(next.slug())) {
				enter(next);
			}
		}

	}

	private static List<CareerLine> promotions(Blueprint role) {
		return role.steps()
			.stream()
			.filter((line) -> line.kind() == StepKind.PROMOTION && line.direction() == StepDirection.TO
					&& line.other() != null && !line.other().slug().equals(role.slug()))
			.toList();
	}

}
