package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.address.Place;

/**
 * Everything that moved, ready to be asked for one page. Kept in memory, so that no page
 * needs a statement for it.
 */
public final class Moves {

	/** Nothing ever moved. */
	public static final Moves NONE = new Moves(List.of());

	private final List<Move> all;

	private final Map<String, Move> ofPages = new HashMap<>();

	private final Map<String, List<Move>> onPages = new HashMap<>();

	private final Map<String, List<String>> formerPaths = new HashMap<>();

	/**
	 * Prepares for being asked.
	 * @param moves every move, each former address once
	 */
	public Moves(List<Move> moves) {
		this.all = List.copyOf(moves);
		for (Move move : this.all) {
			Place from = move.from();
			if (!from.isTop()) {
				this.onPages.computeIfAbsent(from.path(), (path) -> new ArrayList<>()).add(move);
				continue;
			}
			this.ofPages.put(from.path(), move);
			if (!move.gone() && move.to().isTop()) {
				this.formerPaths.computeIfAbsent(move.to().path(), (path) -> new ArrayList<>()).add(from.path());
			}
		}
	}

	/**
	 * Every move.
	 * @return in the order given
	 */
	List<Move> all() {
		return this.all;
	}

	/**
	 * Where a whole page went.
	 * @param path the former path
	 * @return empty when no page moved away from there
	 */
	public Optional<Move> ofPage(String path) {
		return Optional.ofNullable(this.ofPages.get(path));
	}

	/**
	 * Where a page or a place on it went.
	 * @param place the former place; of a page that moved itself, as it is called now
	 * @return empty when nothing moved away from there
	 */
	public Optional<Move> ofPlace(Place place) {
		return place.isTop() ? ofPage(place.path())
				: onPage(place.path()).stream().filter((move) -> move.from().equals(place)).findFirst();
	}

	/**
	 * Which places of a page went elsewhere, on the page or off it.
	 * @param path the page's path
	 * @return possibly nothing
	 */
	public List<Move> onPage(String path) {
		return this.onPages.getOrDefault(path, List.of());
	}

	/**
	 * Which paths a page had before.
	 * @param path the page's path
	 * @return possibly nothing
	 */
	List<String> formerPathsOf(String path) {
		return this.formerPaths.getOrDefault(path, List.of());
	}

}
