package org.roleprint.catalog.listing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.words.Alphabet;

/**
 * The roles of an edition in every order, and for each filter value which roles have it:
 * filtering and counting then touch bits only, however many roles there are.
 */
public final class RoleIndex {

	private final List<RoleCard> cards;

	private final List<FacetGroup> groups;

	private final Map<RoleSort, int[]> orders = new EnumMap<>(RoleSort.class);

	/**
	 * Each group's values in their order, with the places of the roles that have them.
	 */
	private final Map<FacetGroup, Map<Ref, BitSet>> values = new HashMap<>();

	private final Map<FacetGroup, Map<String, BitSet>> bySlug = new HashMap<>();

	/** The places of the roles that are shown at all. */
	private final BitSet shown;

	/**
	 * Prepares roles for being filtered and counted.
	 * @param cards the roles
	 * @param groups what they can be filtered by
	 * @param alphabet how titles are sorted
	 */
	public RoleIndex(List<RoleCard> cards, List<FacetGroup> groups, Alphabet alphabet) {
		this.cards = List.copyOf(cards);
		this.shown = new BitSet(cards.size());
		this.shown.set(0, cards.size());
		this.groups = List.copyOf(groups);
		for (RoleSort sort : RoleSort.values()) {
			this.orders.put(sort,
					IntStream.range(0, cards.size())
						.boxed()
						.sorted((one, other) -> sort.order(alphabet).compare(cards.get(one), cards.get(other)))
						.mapToInt(Integer::intValue)
						.toArray());
		}
		groups.forEach(this::prepare);
	}

	private RoleIndex(RoleIndex whole, BitSet shown) {
		this.cards = whole.cards;
		this.groups = whole.groups;
		this.orders.putAll(whole.orders);
		this.values.putAll(whole.values);
		this.bySlug.putAll(whole.bySlug);
		this.shown = shown;
	}

	private void prepare(FacetGroup group) {
		Map<Ref, BitSet> places = new HashMap<>();
		for (int place = 0; place < this.cards.size(); place++) {
			for (Ref value : group.valuesOf(this.cards.get(place))) {
				places.computeIfAbsent(value, (added) -> new BitSet()).set(place);
			}
		}
		this.values.put(group, new TreeMap<>(places));
		Map<String, BitSet> slugs = new HashMap<>();
		places.forEach((value, bits) -> slugs.put(value.slug(), bits));
		this.bySlug.put(group, slugs);
	}

	/**
	 * The index of an edition.
	 * @param edition the edition
	 * @return what was made with it
	 */
	public static RoleIndex of(Edition edition) {
		return edition.part(RoleIndex.class);
	}

	/**
	 * The same roles without those that do not fit.
	 * @param fits which roles to keep
	 * @return what can be chosen is the same, the counts are of the roles kept
	 */
	public RoleIndex only(Predicate<RoleCard> fits) {
		BitSet kept = new BitSet(this.cards.size());
		this.shown.stream().filter((place) -> fits.test(this.cards.get(place))).forEach(kept::set);
		return new RoleIndex(this, kept);
	}

	/** What the roles can be filtered by. */
	List<FacetGroup> groups() {
		return this.groups;
	}

	boolean isKnown(FacetGroup group, String slug) {
		return this.bySlug.getOrDefault(group, Map.of()).containsKey(slug);
	}

	/** The places of the roles that pass. */
	BitSet passing(RoleFilter filter) {
		BitSet passing = (BitSet) this.shown.clone();
		filter.selections().forEach((group, slugs) -> {
			BitSet any = new BitSet(this.cards.size());
			slugs.forEach((slug) -> any.or(this.bySlug.getOrDefault(group, Map.of()).getOrDefault(slug, new BitSet())));
			passing.and(any);
		});
		return passing;
	}

	/** The roles at some places, sorted. */
	List<RoleCard> sorted(BitSet places, RoleSort sort) {
		return Arrays.stream(this.orders.getOrDefault(sort, new int[0]))
			.filter(places::get)
			.mapToObj(this.cards::get)
			.toList();
	}

	/** How many of the roles at some places have each value of a group. */
	Facet facet(FacetGroup group, BitSet places, RoleFilter filter) {
		return new Facet(group,
				this.values.getOrDefault(group, Map.of())
					.entrySet()
					.stream()
					.map((value) -> new Facet.Value(value.getKey().slug(), value.getKey().title(),
							shared(value.getValue(), places), filter.chosen(group).contains(value.getKey().slug())))
					.toList());
	}

	private static long shared(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both.cardinality();
	}

}
