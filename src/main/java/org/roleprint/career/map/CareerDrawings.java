package org.roleprint.career.map;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.RoleCard;

/**
 * Draws the parts of a network around its roles.
 */
public final class CareerDrawings {

	private final CareerNetwork network;

	private final Ranks ranks;

	public CareerDrawings(CareerNetwork network) {
		this.network = network;
		this.ranks = Ranks.of(network);
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
