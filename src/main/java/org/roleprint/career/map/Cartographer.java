package org.roleprint.career.map;

import org.roleprint.catalog.RoleCard;
import org.roleprint.career.network.CareerNetwork;

/**
 * Draws a network, whole or in part.
 */
public final class Cartographer {

	private final CareerNetwork network;

	private final Ranks ranks;

	public Cartographer(CareerNetwork network) {
		this.network = network;
		this.ranks = Ranks.of(network);
	}

	/**
	 * Draws every family.
	 * @return the whole map
	 */
	public CareerMap map() {
		return new CareerMap(this.network.families()
			.stream()
			.map((family) -> this.network.roles().stream().filter((role) -> role.family().equals(family)).toList())
			.map((roles) -> new FamilyMap(roles.get(0).family(), roles,
					Draughtsman.draw(Panel.ofFamily(this.network, roles), this.ranks)))
			.toList());
	}

	/**
	 * Draws what surrounds a role: two steps back, two ahead, one to each side.
	 * @param role a role of the network
	 * @return the drawing; only the role itself when it has no step
	 */
	public Drawing around(RoleCard role) {
		return Draughtsman.draw(Panel.around(this.network, role), this.ranks);
	}

}
