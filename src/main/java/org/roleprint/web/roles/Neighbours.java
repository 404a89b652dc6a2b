package org.roleprint.web.roles;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.Careers;
import org.roleprint.career.compare.Distinction;
import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.map.Drawing;
import org.roleprint.career.map.DrawnPoint;
import org.roleprint.career.map.DrawnStep;
import org.roleprint.career.network.CareerPoint;
import org.roleprint.career.network.Step;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.lists.ComparedRoles;
import org.roleprint.web.lists.Picked;
import org.roleprint.web.lists.Tray;

/**
 * What a role's page tells about other roles. No SQL statement.
 *
 * @param drawing the steps around the role, null when it has none
 * @param related the roles that ask for alike skills, the nearest first
 * @param toldApart roles that say how they differ from this one, which does not name them
 * @param tray the roles collected to be compared
 * @param own the link that collects this role, null when four others are collected
 */
record Neighbours(@Nullable Drawing drawing, List<Related> related, List<Distinction> toldApart, Tray tray,
		Tray.@Nullable Toggle own) {

	/**
	 * A related role.
	 *
	 * @param role the role
	 * @param shared how many skills both ask for
	 * @param of how many skills either of them asks for
	 * @param compare both roles side by side
	 */
	record Related(RoleCard role, int shared, int of, String compare) {
	}

	/**
	 * Finds the neighbours of a role.
	 * @param slug the role's slug
	 * @param careers the network of all roles
	 * @param picked the roles collected so far
	 * @return nothing but the tray for an unknown slug
	 */
	static Neighbours of(String slug, Careers careers, Picked picked) {
		List<RelatedRole> related = careers.related(slug);
		Tray tray = Tray.of(picked, related.stream().map(RelatedRole::role).toList(),
				(roles) -> roles.collectedAt(Paths.role(slug)) + "#related");
		return new Neighbours(careers.around(slug).orElse(null),
				related.stream().map((other) -> related(slug, other)).toList(), careers.toldApartByOthers(slug), tray,
				own(slug, careers, picked));
	}

	private static Tray.@Nullable Toggle own(String slug, Careers careers, Picked picked) {
		List<RoleCard> card = careers.network().role(slug).stream().toList();
		return Tray.of(picked, card, (roles) -> roles.collectedAt(Paths.role(slug))).toggles().get(slug);
	}

	private static Related related(String slug, RelatedRole other) {
		return new Related(other.role(), other.shared(), other.of(),
				new ComparedRoles(List.of(slug, other.role().slug())).address());
	}

	/**
	 * The drawn steps for those who do not see the drawing.
	 * @return in the order in which the drawing is read
	 */
	public List<Step> steps() {
		if (this.drawing == null) {
			return List.of();
		}
		List<CareerPoint> order = this.drawing.points().stream().map(DrawnPoint::point).toList();
		return this.drawing.steps()
			.stream()
			.map(DrawnStep::step)
			.sorted(Comparator.comparingInt((Step step) -> order.indexOf(step.from()))
				.thenComparingInt((step) -> order.indexOf(step.to())))
			.toList();
	}

}
