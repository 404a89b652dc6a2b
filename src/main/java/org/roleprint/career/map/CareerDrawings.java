package org.roleprint.career.map;

import java.util.List;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * Draws a network, whole or in part.
 */
public final class CareerDrawings {

	private final CareerNetwork network;

	private final Ranks ranks;

	public CareerDrawings(CareerNetwork network) {
		this.network = network;
		this.ranks = Ranks.of(network);
	}

	/**
	 * Draws a family.
	 * @param family a family that has roles
	 * @return its map
	 */
	public FamilyMap map(Ref family) {
		List<RoleCard> roles = this.network.rolesOf(family);
		return new FamilyMap(family, roles, DrawingBuilder.draw(Panel.ofFamily(this.network, roles), this.ranks));
	}

	/**
	 * Draws what surrounds a role: two steps back, two ahead, one to each side.
	 * @param role a role of the network
	 * @return the drawing; only the role itself when it has no step
	 */
	public Drawing around(RoleCard role) {
		return DrawingBuilder.draw(Panel.around(this.network, role), this.ranks);
	}

}
