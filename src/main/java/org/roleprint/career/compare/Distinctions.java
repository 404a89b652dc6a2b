package org.roleprint.career.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.RoleCard;
import org.roleprint.career.network.CareerNetwork;

/**
 * What all roles say about which other title is not theirs.
 */
public final class Distinctions {

	private final List<Distinction> all;

	Distinctions(List<Distinction> all) {
		this.all = List.copyOf(all);
	}

	/**
	 * Reads everything. One statement.
	 * @param catalog the catalog
	 * @param network the roles of the same version
	 * @return those between current roles
	 */
	public static Distinctions read(Catalog catalog, CareerNetwork network) {
		return new Distinctions(catalog.differences().stream().flatMap((told) -> {
			Optional<RoleCard> teller = network.role(told.role().slug());
			Optional<RoleCard> other = network.role(told.other().slug());
			return teller.isPresent() && other.isPresent()
					? Stream.of(new Distinction(teller.get(), other.get(), told.text())) : Stream.empty();
		}).toList());
	}

	/**
	 * What other roles say about one that says nothing about them itself.
	 * @param slug the role's slug
	 * @return by the title of the role that says it
	 */
	public List<Distinction> toldOnlyByOthers(String slug) {
		List<String> told = this.all.stream()
			.filter((distinction) -> distinction.teller().slug().equals(slug))
			.map((distinction) -> distinction.other().slug())
			.toList();
		return this.all.stream()
			.filter((distinction) -> distinction.other().slug().equals(slug))
			.filter((distinction) -> !told.contains(distinction.teller().slug()))
			.toList();
	}

}
