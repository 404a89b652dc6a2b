package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.listing.Facet;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.JumpLink;

/**
 * A list of skills or of KPIs: what can be chosen in it, in which orders it can stand and
 * which words find a row.
 *
 * @param kind which list
 * @param choices what can be chosen: "or" within one, "and" across them
 * @param orders the orders, the usual one first
 * @param words what a row shows
 * @param <T> what the list holds
 */
public record TermList<T>(ListKind kind, List<Choice<T>> choices, List<Order<T>> orders,
		Function<T, List<String>> words) {

	/**
	 * What can be chosen.
	 *
	 * @param parameter its parameter
	 * @param before what stands before a value's slug in the address that says where it
	 * went
	 * @param values the values of a row
	 * @param <T> what the list holds
	 */
	public record Choice<T>(String parameter, String before, Function<T, List<Ref>> values) {

		boolean accepts(T row, Set<String> chosen) {
			return chosen.isEmpty() || this.values.apply(row).stream().map(Ref::slug).anyMatch(chosen::contains);
		}

	}

	/**
	 * An order.
	 *
	 * @param parameter its value in the address
	 * @param comparator the order itself
	 * @param <T> what the list holds
	 */
	public record Order<T>(String parameter, Comparator<T> comparator) {

		/**
		 * The order in which an edition lists its entries: by title, as their language
		 * sorts.
		 * @param <T> what the list holds
		 * @return leaves rows as they are
		 */
		@SuppressWarnings("UnusedVariable")
		public static <T> Order<T> byTitle() {
			return new Order<>("title", (one, other) -> 0);
		}

	}

	/**
	 * The list as somebody asked for it.
	 *
	 * @param rows what fits, sorted
	 * @param grouped whether it stands in the usual order, which is by groups
	 * @param title the list's title with what is chosen
	 * @param canonical its one address for others
	 * @param frame what stands around the rows, without the groups
	 * @param <T> what the list holds
	 */
	public record Shown<T>(List<T> rows, boolean grouped, String title, String canonical, ListFrame frame) {

		/**
		 * The frame with where the groups begin.
		 * @param jumps a link each
		 * @return the new frame
		 */
		public ListFrame frame(List<JumpLink> jumps) {
			return new ListFrame(this.frame.kind(), this.frame.count(), this.frame.state(), this.frame.sorts(),
					(jumps.size() > 1) ? jumps : List.of(), this.frame.links());
		}

	}

	/**
	 * Filters, sorts and counts.
	 * @param all every row there is
	 * @param parameters the request's parameters, unknown ones included
	 * @param edition the catalog
	 * @return the list; values that no row has are ignored and named
	 */
	public Shown<T> shown(List<T> all, MultiValueMap<String, String> parameters, Edition edition) {
		Wording wording = edition.wording();
		Picked picked = RolePicker.picked(edition, parameters);
		List<String> ignored = new ArrayList<>();
		Map<String, Set<String>> chosen = chosen(all, ignored, parameters, edition.moves());
		TermQuery query = new TermQuery(chosen, Find.of(parameters), order(parameters), picked.roles());
		List<T> found = all.stream().filter((row) -> query.find().fits(this.words.apply(row))).toList();
		List<T> rows = passing(found, query, "").sorted(comparator(query)).toList();
		FilterForm form = FilterForm.of(this.kind.path(), query, groups(all, found, query, wording), wording);
		Tray tray = Tray.of(picked, List.of(), (roles) -> query.collecting(roles).under(this.kind.path()));
		ListFrame frame = new ListFrame(this.kind, this.kind.count(rows.size(), all.size(), wording),
				new ListFrame.State(query.find(), form, List.copyOf(ignored), tray, rows.size()), sorts(query),
				List.of(), PageLinks.NONE);
		return new Shown<>(rows, query.sort().isEmpty(), form.titled(this.kind.title(wording)),
				query.canonical(this.kind.path()), frame);
	}

	private Map<String, Set<String>> chosen(List<T> all, List<String> ignored, MultiValueMap<String, String> parameters,
			Moves moves) {
		Map<String, Set<String>> chosen = new LinkedHashMap<>();
		for (Choice<T> choice : this.choices) {
			List<String> known = values(choice, all).stream().map(Ref::slug).toList();
			Set<String> slugs = new LinkedHashSet<>();
			ListQuery.slugs(parameters.getOrDefault(choice.parameter(), List.of())).forEach((asked) -> {
				String slug = moves.slugNow(choice.before(), asked);
				(known.contains(slug) ? slugs : ignored).add(slug);
			});
			chosen.put(choice.parameter(), slugs);
		}
		return chosen;
	}

	private static <T> Set<Ref> values(Choice<T> choice, List<T> rows) {
		Set<Ref> values = new TreeSet<>();
		rows.forEach((row) -> values.addAll(choice.values().apply(row)));
		return values;
	}

	private String order(MultiValueMap<String, String> parameters) {
		String asked = String.valueOf(parameters.getFirst("sort")).toLowerCase(Locale.ROOT);
		return this.orders.stream().skip(1).map(Order::parameter).filter(asked::equals).findFirst().orElse("");
	}

	private Comparator<T> comparator(TermQuery query) {
		return this.orders.stream()
			.filter((order) -> order.parameter().equals(query.sort()))
			.findFirst()
			.orElse(this.orders.get(0))
			.comparator();
	}

	/** The rows that have what is chosen, one of the choices perhaps left open. */
	private Stream<T> passing(List<T> rows, TermQuery query, String open) {
		return rows.stream()
			.filter((row) -> this.choices.stream()
				.filter((choice) -> !choice.parameter().equals(open))
				.allMatch((choice) -> choice.accepts(row, query.chosen(choice.parameter()))));
	}

	private List<FilterForm.Group> groups(List<T> all, List<T> found, TermQuery query, Wording wording) {
		return this.choices.stream().map((choice) -> {
			List<T> rows = passing(found, query, choice.parameter()).toList();
			return FilterForm.group(choice.parameter(), wording.say("filter." + choice.parameter()),
					values(choice, all).stream()
						.map((value) -> new Facet.Value(value.slug(), value.title(),
								rows.stream().filter((row) -> choice.values().apply(row).contains(value)).count(),
								query.chosen(choice.parameter()).contains(value.slug())))
						.toList());
		}).toList();
	}

	private List<SortLink> sorts(TermQuery query) {
		return this.orders.stream().map((order) -> {
			boolean usual = order.equals(this.orders.get(0));
			String parameter = usual ? "" : order.parameter();
			return new SortLink(order.parameter(), query.sortedBy(parameter).under(this.kind.path()),
					query.sort().equals(parameter));
		}).toList();
	}

}
