package org.roleprint.content.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.StepDirection;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.Position;

/**
 * Completes the steps between roles of several directories: whoever adds a role writes
 * its steps there, and cannot write them on the pages of those below.
 */
final class StepsBack {

	private final Directories directories;

	private final Map<String, Blueprint> roles = new LinkedHashMap<>();

	private StepsBack(List<Blueprint> roles, Directories directories) {
		this.directories = directories;
		roles.forEach((role) -> this.roles.put(role.slug(), role));
	}

	/**
	 * Completes.
	 * @param roles all roles
	 * @param directories in which they stand
	 * @return the roles in the same order; those that nothing was added to are the same
	 */
	static List<Blueprint> complete(List<Blueprint> roles, Directories directories) {
		if (directories.names().size() == 1) {
			return roles;
		}
		StepsBack steps = new StepsBack(roles, directories);
		roles.forEach((role) -> role.steps().forEach((line) -> steps.complete(role, line)));
		return List.copyOf(steps.roles.values());
	}

	private void complete(Blueprint role, CareerLine line) {
		Blueprint other = this.roles.get(String.valueOf(line.otherSlug()));
		if (other == null || other.header().retired() != null || role.header().retired() != null
				|| this.directories.place(role.file()) == this.directories.place(other.file())
				|| counterpart(role, line, other).isPresent()) {
			return;
		}
		String title = role.header().title().value();
		List<CareerLine> steps = new ArrayList<>(other.steps());
		steps.removeIf((known) -> known.other() == null && known.title().equalsIgnoreCase(title));
		Link back = new Link(title, role.slug() + ".md", new PageAddress(ContentFolder.ROLES, role.slug(), null),
				Position.START);
		steps.add(new CareerLine(opposite(line.direction()), title, back, line.kind(), line.years(), line.text(),
				Position.START));
		this.roles.put(other.slug(), other.with(other.header(), steps));
	}

	/** The same step as the other role tells it, whatever its kind and years. */
	static Optional<CareerLine> counterpart(Blueprint role, CareerLine line, Blueprint other) {
		return other.steps()
			.stream()
			.filter((candidate) -> role.slug().equals(candidate.otherSlug())
					&& candidate.direction() == opposite(line.direction()))
			.findFirst();
	}

	private static StepDirection opposite(StepDirection direction) {
		return switch (direction) {
			case FROM -> StepDirection.TO;
			case TO -> StepDirection.FROM;
			case SIDEWAYS -> StepDirection.SIDEWAYS;
		};
	}

}
