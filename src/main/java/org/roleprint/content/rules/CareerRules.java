package org.roleprint.content.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.StepDirection;
import org.roleprint.catalog.StepKind;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.RoleHeader.Retired;
import org.roleprint.content.parsing.Closest;

/**
 * Career steps between two roles in use stand on both, alike; promotions rise. The page
 * of a retired role shows no steps, so nothing is asked of them but that they lead
 * somewhere.
 */
final class CareerRules implements ContentRule {

	@Override
	public void check(Library library, Findings findings) {
		Map<String, Blueprint> byTitle = library.rolesByTitle();
		for (Blueprint role : library.roles()) {
			boolean isCurrent = role.header().retired() == null;
			for (CareerLine line : role.steps()) {
				Blueprint named = byTitle.get(Library.fold(line.title()));
				if (isCurrent) {
					direction(role, line, findings);
				}
				if (line.other() != null) {
					linked(role, line, library, findings);
				}
				else if (isCurrent && named != null) {
					findings.error(role.file(), line.at(), "\"" + line.title()
							+ "\" is a role of this catalog; link it: [" + line.title() + "](" + named.slug() + ".md)");
				}
			}
		}
	}

	private static void direction(Blueprint role, CareerLine line, Findings findings) {
		boolean sideways = line.direction() == StepDirection.SIDEWAYS;
		if (sideways && line.kind() == StepKind.PROMOTION) {
			findings.error(role.file(), line.at(),
					"a promotion cannot stand under ### Sideways; move it to ### From or "
							+ "### To, or call it lateral or specialisation");
		}
		if (!sideways && line.kind() != StepKind.PROMOTION) {
			findings.error(role.file(), line.at(),
					"a step that is no promotion stands under ### Sideways; move it there");
		}
	}

	private static void linked(Blueprint role, CareerLine line, Library library, Findings findings) {
		Link link = line.other();
		if (link == null || link.page() == null || link.page().folder() != ContentFolder.ROLES
				|| !library.holds(ContentFolder.ROLES, link.slug())) {
			String hint = (link != null) ? Closest.hint(link.slug(), library.slugs(ContentFolder.ROLES)) : "";
			findings.error(role.file(), line.at(), "the step to \"" + line.title() + "\" links to no role" + hint
					+ "; link to a file of this folder or write the title without a link");
			return;
		}
		if (link.slug().equals(role.slug())) {
			findings.error(role.file(), line.at(), "a step cannot lead from a role to itself; name another role");
			return;
		}
		library.role(link.slug())
			.filter((other) -> role.header().retired() == null)
			.ifPresent((other) -> pair(new Step(role, line, other), library, findings));
	}

	/**
	 * A step between two roles that could both be read.
	 */
	private record Step(Blueprint role, CareerLine line, Blueprint other) {

		Optional<CareerLine> counterpart() {
			List<CareerLine> candidates = this.other.steps()
				.stream()
				.filter((candidate) -> this.role.slug().equals(candidate.otherSlug()))
				.toList();
			return candidates.stream()
				.filter((candidate) -> candidate.direction() == opposite(this.line.direction()))
				.findFirst();
		}

	}

	private static void pair(Step step, Library library, Findings findings) {
		Blueprint other = step.other();
		Retired retired = other.header().retired();
		if (retired != null) {
			findings.error(step.role().file(), step.line().at(),
					"the role \"" + other.slug()
							+ "\" is retired; take this step out, or write its title without a link"
							+ successor(step.role(), retired, library));
			return;
		}
		String title = other.header().title().value();
		if (!title.isEmpty() && !Library.fold(step.line().title()).equals(Library.fold(title))) {
			findings.warning(step.role().file(), step.line().at(), "the link says \"" + step.line().title()
					+ "\" and leads to \"" + title + "\"; write the role's title");
		}
		Optional<CareerLine> counterpart = step.counterpart();
		if (counterpart.isEmpty() && !library.isBroken(other.file())) {
			missing(step, findings);
		}
		counterpart.ifPresent((twin) -> alike(step, twin, findings));
		rises(step, library, findings);
	}

	/** Offered only where it makes no second step to the same role. */
	private static String successor(Blueprint role, Retired retired, Library library) {
		Located<String> slug = retired.successor();
		Optional<Blueprint> successor = (slug != null) ? library.role(slug.value()) : Optional.empty();
		return successor.filter((other) -> !other.slug().equals(role.slug()))
			.filter((other) -> role.steps().stream().noneMatch((line) -> other.slug().equals(line.otherSlug())))
			.map((other) -> ", or lead it to [" + other.header().title().value() + "](" + other.slug()
					+ ".md) and write the same step there")
			.orElse("");
	}

	private static void missing(Step step, Findings findings) {
		findings.error(step.role().file(), step.line().at(),
				"this step is missing on the other side; add \"- [" + step.role().header().title().value() + "]("
						+ step.role().slug() + ".md), " + step.line().kind().slug() + ", " + step.line().years().text()
						+ ". …\" under ### " + opposite(step.line().direction()).title() + " in "
						+ step.other().file().shown());
	}

	/** Reported once, on the page that stands first. */
	private static void alike(Step step, CareerLine twin, Findings findings) {
		boolean same = twin.kind() == step.line().kind() && twin.years().equals(step.line().years());
		if (!same && step.role().slug().compareTo(step.other().slug()) < 0) {
			findings.error(step.role().file(), step.line().at(),
					"this step is \"" + terms(step.line()) + "\" here and \"" + terms(twin) + "\" in "
							+ step.other().file().shown() + ":" + twin.at().line() + "; write the same on both sides");
		}
	}

	private static String terms(CareerLine line) {
		return line.kind().slug() + ", " + line.years().text();
	}

	private static void rises(Step step, Library library, Findings findings) {
		LevelDocument here = library.level(step.role()).orElse(null);
		LevelDocument there = library.level(step.other()).orElse(null);
		boolean known = here != null && there != null && !library.isBroken(here.file())
				&& !library.isBroken(there.file());
		boolean up = known && step.line().kind() == StepKind.PROMOTION && step.line().direction() == StepDirection.TO;
		if (up && here != null && there != null && there.rank() <= here.rank()) {
			findings.error(step.role().file(), step.line().at(),
					"a promotion must rise, and this one leads from " + here.title().value() + " to "
							+ there.title().value() + "; mend a level or call the step lateral, under ### Sideways");
		}
	}

	private static StepDirection opposite(StepDirection direction) {
		return switch (direction) {
			case FROM -> StepDirection.TO;
			case TO -> StepDirection.FROM;
			case SIDEWAYS -> StepDirection.SIDEWAYS;
		};
	}

}
