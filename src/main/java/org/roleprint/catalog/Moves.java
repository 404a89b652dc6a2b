package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Place;

/**
 * Everything that moved, ready to be asked for one page. Kept in memory, so that no page
 * needs a statement for it.
 */
public final class Moves {

	/** Nothing ever moved. */
	public static final Moves NONE = new Moves(List.of(), List.of());

	private final List<Move> all;

	private final Map<String, Move> ofPages = new HashMap<>();

	private final Map<String, List<Move>> onPages = new HashMap<>();

	private final Map<String, List<String>> formerPaths = new HashMap<>();

	private final Map<String, List<String>> formerNames;

	/**
	 * Prepares for being asked.
	 * @param moves every move, each former address once
	 * @param names what pages were called once
	 */
	public Moves(List<Move> moves, List<FormerName> names) {
		this.all = List.copyOf(moves);
		this.formerNames = names.stream()
			.collect(Collectors.groupingBy(FormerName::path,
					Collectors.mapping(FormerName::name, Collectors.toUnmodifiableList())));
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
	 * The slug by which something is called now.
	 * @param before what stands before the slug in its address
	 * @param slug the slug that an address holds
	 * @return the same slug unless it moved
	 */
	public String slugNow(String before, String slug) {
		return Place.parse(before + slug)
			.flatMap(this::ofPlace)
			.filter((move) -> !move.gone())
			.map((move) -> move.to().toString())
			.filter((address) -> address.startsWith(before))
			.map((address) -> address.substring(before.length()))
			.orElse(slug);
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

	/**
	 * What a page was called once.
	 * @param path the page's path
	 * @return possibly nothing
	 */
	List<String> formerNamesOf(String path) {
		return this.formerNames.getOrDefault(path, List.of());
	}

	/**
	 * The roles, skills and KPIs that were given up: their addresses still answer, and so
	 * do their names.
	 * @return by what each was called, as far as that is known
	 */
	public List<CatalogName> givenUp() {
		return this.ofPages.values()
			.stream()
			.filter((move) -> move.gone() || Kind.ofPath(move.to().path()).isEmpty())
			.flatMap(
					(move) -> Kind.ofPath(move.from().path()).map((kind) -> givenUp(kind, move.from().path())).stream())
			.toList();
	}

	private CatalogName givenUp(Kind kind, String path) {
		String slug = path.substring(kind.path("").length());
		List<String> names = formerNamesOf(path);
		return new CatalogName(kind, slug, names.isEmpty() ? slug : names.get(0), List.of(), List.of(), names, true);
	}

}
