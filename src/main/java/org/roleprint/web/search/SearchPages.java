package org.roleprint.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.search.CardHit;
import org.roleprint.search.CloseHit;
import org.roleprint.search.ElsewhereHit;
import org.roleprint.search.Nearest;
import org.roleprint.search.Offers;
import org.roleprint.search.SearchResults;
import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.SearchResults.Totals;
import org.roleprint.search.SearchResults.Widening;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.RolePart;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.search.query.Titles.Outside;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.Titles;
import org.roleprint.web.home.AreaCount;
import org.roleprint.web.home.ExampleQueries;
import org.roleprint.web.lists.ComparedRoles;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.PageLinks;
import org.roleprint.web.lists.Picked;
import org.roleprint.web.lists.RolePicker;
import org.roleprint.web.lists.Tray;
import org.roleprint.web.search.SearchPage.Box;
import org.roleprint.web.search.SearchPage.Cards;
import org.roleprint.web.search.SearchPage.Named;
import org.roleprint.web.search.SearchPage.OfferResult;
import org.roleprint.web.search.SearchPage.Elsewhere;
import org.roleprint.web.search.SearchPage.ElsewhereResult;
import org.roleprint.web.search.SearchPage.Alone;
import org.roleprint.web.search.SearchPage.LessResult;
import org.roleprint.web.search.SearchPage.Meaning;
import org.roleprint.web.search.SearchPage.Nearby;
import org.roleprint.web.search.SearchPage.Notices;
import org.roleprint.web.search.SearchPage.Start;

/**
 * Makes the search page out of what was found.
 */
@Component
class SearchPages {

	private final PageHeads heads;

	SearchPages(PageHeads heads) {
		this.heads = heads;
	}

	SearchPage page(SearchAddress asked, SearchResults results, Picked picked, Edition edition) {
		SearchAddress address = new SearchAddress(results.query().text(), results.widening().filter(),
				results.totals().page(), asked.exact(), picked.roles());
		Wording wording = edition.wording();
		boolean found = results.outcome() == Outcome.FOUND;
		FilterForm filters = FilterForm.of(SearchAddress.PATH,
				new FilterForm.State(address.filter(), address.hidden(), (filter) -> address.filteredBy(filter).path()),
				results.facets(), wording);
		return new SearchPage(head(address, wording), box(address, results), count(results, wording),
				tray(address, results, picked, edition), filters, named(results.offers(), wording),
				new Elsewhere(results.elsewhere().stream().map(SearchPages::elsewhere).toList(),
						results.elsewhereFirst()),
				results.close().stream().map(SearchPages::close).toList(), nearest(address, results.nearest()),
				Cards.of(results.cards().stream().map(CardResult::of).toList(), !results.roles().isEmpty()),
				results.roles().stream().map(RoleResult::of).toList(), links(address, results.totals()),
				found ? Start.NOWHERE
						: new Start(ExampleQueries.of(edition).list(), AreaCount.of(edition.roleCards())));
	}

	private static Tray tray(SearchAddress address, SearchResults results, Picked picked, Edition edition) {
		Stream<String> named = results.cards().stream().filter((card) -> card.kind() == Kind.ROLE).map(CardHit::slug);
		Stream<String> owners = results.roles().stream().map((hits) -> hits.role().slug());
		return Tray.of(picked, RolePicker.cards(edition, Stream.concat(named, owners).toList()),
				(roles) -> address.collecting(roles).path());
	}

	private PageHead head(SearchAddress address, Wording wording) {
		String title = address.typed().isEmpty() ? wording.say("search.title")
				: wording.say("search.for", address.typed());
		return this.heads.head(title, wording.say("search.description"), address.canonical(), null);
	}

	private static Box box(SearchAddress address, SearchResults results) {
		return new Box(address.typed(), address.kept(), results.outcome(), notices(address, results),
				phrase(address, results));
	}

	private static Named named(Offers offers, Wording wording) {
		return new Named(offers(offers, wording), roles(offers.reporting()), near(offers));
	}

	private static List<OfferResult> offers(Offers offers, Wording wording) {
		List<OfferResult> all = new ArrayList<>();
		if (offers.compared().size() > 1) {
			all.add(new OfferResult("comparison",
					Titles.joined(offers.compared().stream().map(RoleCard::title).toList(), wording),
					new ComparedRoles(offers.compared().stream().map(RoleCard::slug).toList()).address()));
		}
		RolePart part = offers.part();
		if (part != null) {
			offers.roles().forEach((role) -> all.add(section(role, part)));
		}
		return all;
	}

	private static OfferResult section(RoleCard role, RolePart part) {
		return new OfferResult("section", role.title() + ": " + part.title(),
				Paths.role(role.slug()) + "#" + part.anchor());
	}

	/** The same part of roles near the one that was named, or these roles. */
	private static List<OfferResult> near(Offers offers) {
		RolePart part = offers.part();
		return (part != null) ? offers.near().stream().map((role) -> section(role, part)).toList()
				: roles(offers.near());
	}

	private static List<OfferResult> roles(List<RoleCard> roles) {
		return roles.stream().map((role) -> new OfferResult("role", role.title(), Paths.role(role.slug()))).toList();
	}

	private static Nearby nearest(SearchAddress address, Nearest nearest) {
		List<OfferResult> places = new ArrayList<>();
		nearest.concepts()
			.forEach((name) -> places.add(new OfferResult("concept", name, address.withTyped(name).path())));
		places.addAll(roles(nearest.roles()));
		nearest.sections()
			.stream()
			.map(SearchPages::elsewhere)
			.forEach((hit) -> places.add(new OfferResult("section", hit.role() + ": " + hit.section(), hit.address())));
		return new Nearby(places,
				nearest.less()
					.stream()
					.map((less) -> new LessResult(less.alone() ? "only" : "without", less.word(), less.lines(),
							address.withTyped(less.text()).path()))
					.toList());
	}

	private static ElsewhereResult elsewhere(ElsewhereHit hit) {
		return new ElsewhereResult(Paths.role(hit.role().slug()) + "#" + hit.anchor(), hit.role().title(), hit.title(),
				hit.text());
	}

	private static ElsewhereResult close(CloseHit hit) {
		return new ElsewhereResult(Paths.role(hit.role().slug()) + "#" + hit.anchor(), hit.role().title(), hit.title(),
				Marked.plain(hit.text()));
	}

	private static Notices notices(SearchAddress address, SearchResults results) {
		Widening widening = results.widening();
		List<String> unknown = Stream
			.concat(widening.unknownFields().stream().map((field) -> field.group().parameter() + ":" + field.value()),
					widening.ignored().stream())
			.toList();
		return new Notices(results.query().cut(), widening.correction().orElse(null), address.asTyped().path(),
				widening.maybeMissing()
					.stream()
					.map((word) -> new Alone(word, address.withTyped(word).path()))
					.toList(),
				widening.unknownWords(), meanings(address, results),
				results.offers().outside().stream().map(Outside::title).toList(), unknown);
	}

	private static List<Meaning> meanings(SearchAddress address, SearchResults results) {
		return results.meanings()
			.stream()
			.map((meanings) -> new Meaning(meanings.word(),
					meanings.concepts()
						.stream()
						.map((name) -> new Alone(name, address.withTyped(name).path()))
						.toList()))
			.toList();
	}

	/** Worth offering for plain words only, and for more than one. */
	private static @Nullable String phrase(SearchAddress address, SearchResults results) {
		SearchQuery query = results.query();
		boolean found = results.hasPhrase();
		boolean plain = query.phrases().isEmpty() && query.excluded().isEmpty() && query.fields().isEmpty();
		boolean several = query.runs().size() == 1 && query.text().contains(" ");
		String quoted = "\"" + address.typed().replace("\"", "") + "\"";
		return (found && plain && several) ? address.withTyped(quoted).path() : null;
	}

	private static String count(SearchResults results, Wording wording) {
		return switch (results.outcome()) {
			case BLANK, NO_WORDS, NOT_READY -> "";
			case NOTHING -> wording.say("search.found.nothing");
			case FOUND -> found(results, wording);
		};
	}

	private static String found(SearchResults results, Wording wording) {
		Totals totals = results.totals();
		if (totals.lines() == 0) {
			return wording.say("search.found.below");
		}
		boolean loose = !results.widening().maybeMissing().isEmpty();
		return wording.say(loose ? "search.found.loosely" : "search.found", totals.roles(),
				wording.say("count.responsibilities", totals.lines()));
	}

	private static PageLinks links(SearchAddress address, Totals totals) {
		IntFunction<String> page = (number) -> address.onPage(number).path();
		return new PageLinks(PageLinks.near(totals.pages(), totals.page(), page),
				(totals.page() > 1) ? page.apply(totals.page() - 1) : null,
				(totals.page() < totals.pages()) ? page.apply(totals.page() + 1) : null, List.of());
	}

}
