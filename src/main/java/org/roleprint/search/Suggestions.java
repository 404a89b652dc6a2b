package org.roleprint.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.Suggestion.Kind;
import org.roleprint.search.index.ConceptNames;
import org.roleprint.search.index.IndexWatch;
import org.roleprint.search.index.LineIndex;
import org.roleprint.search.index.NameIndex;
import org.roleprint.search.index.NameIndex.Scope;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Begun;
import org.roleprint.search.query.Marked;
import org.roleprint.search.query.Marker;
import org.roleprint.search.query.SearchQuery;
import org.roleprint.words.Token;

/**
 * Completes what somebody is typing: what begins so first, then what else the words mean.
 * Asks the edition and its index only.
 */
@Component
public class Suggestions {

	/** Titles repeat between roles, so more are read than shown. */
	private static final int READ = 30;

	private final NameIndex names;

	private final LineIndex lines;

	private final SearchSettings settings;

	private final IndexWatch watch;

	Suggestions(NameIndex names, LineIndex lines, SearchSettings settings, IndexWatch watch) {
		this.names = names;
		this.lines = lines;
		this.settings = settings;
		this.watch = watch;
	}

	/**
	 * What is suggested.
	 *
	 * @param typed what was typed, as a search would take it
	 * @param corrected what is completed instead, null for what was typed
	 * @param found distinct suggestions, group by group
	 */
	public record Found(String typed, @Nullable String corrected, List<Suggestion> found) {
	}

	/**
	 * Suggests what may be meant.
	 * @param typed the beginning of a query, any text
	 * @param edition of which edition
	 * @return nothing when nothing or only a quote, minus or filter was typed
	 * @throws SearchAwayException when the index cannot be asked now
	 */
	public Found of(String typed, Edition edition) {
		SearchQuery query = SearchQuery.of(typed, edition.thesaurus().language());
		Optional<Begun> begun = Begun.of(query);
		if (edition.number() == 0 || begun.isEmpty()) {
			return new Found(query.text(), null, List.of());
		}
		return this.watch.ask(() -> of(query, begun.get(), SearchEdition.of(edition)))
			.orElseThrow(SearchAwayException::new);
	}

	private Found of(SearchQuery query, Begun begun, SearchEdition searched) {
		List<Suggestion> found = all(query, begun, searched);
		if (!found.isEmpty()) {
			return new Found(query.text(), null, found);
		}
		Begun right = begun.corrected(searched.vocabulary());
		List<Suggestion> meant = right.equals(begun) ? List.of()
				: all(SearchQuery.of(right.text(), query.language()), right, searched);
		return new Found(query.text(), meant.isEmpty() ? null : right.text(), meant);
	}

	private List<Suggestion> all(SearchQuery query, Begun begun, SearchEdition edition) {
		SuggestionGroups groups = new SuggestionGroups();
		begun(begun, edition, groups);
		if (groups.all().isEmpty()) {
			begun(begun.withoutFrame(), edition, groups);
		}
		Token last = query.runs().get(0).get(query.runs().get(0).size() - 1);
		if (edition.vocabulary().knows(last)) {
			meant(Interpretation.of(query, RoleFilter.none(), edition).question(), edition, groups);
		}
		return groups.all();
	}

	private void begun(Begun begun, SearchEdition edition, SuggestionGroups groups) {
		for (CatalogName.Kind kind : CatalogName.Kind.values()) {
			this.names.beginning(new Scope(kind, edition, READ), begun.words(), begun.start())
				.stream()
				// Those that begin as typed before those that have it inside.
				.sorted((one, other) -> Boolean.compare(starts(other.title(), begun), starts(one.title(), begun)))
				.forEach((name) -> groups.add(named(name, begun::mark)));
		}
		this.lines.titlesBeginning(begun.words(), begun.start(), edition, READ)
			.stream()
			.sorted((one, other) -> Boolean.compare(starts(other.title(), begun), starts(one.title(), begun)))
			.forEach((line) -> groups.add(line(line, begun.mark(line.title()))));
		List<ConceptNames.Name> concepts = edition.conceptNames().beginning(begun);
		concepts.stream().limit(1).forEach((concept) -> skills(concept, begun, edition).forEach(groups::add));
		concepts.forEach((concept) -> groups.add(concept(concept, begun)));
	}

	private static boolean starts(String title, Begun begun) {
		return title.toLowerCase(Locale.ROOT).startsWith(begun.text());
	}

	/** The skills to which a concept belongs that goes by what was typed. */
	private static Stream<Suggestion> skills(ConceptNames.Name concept, Begun begun, SearchEdition edition) {
		return concept.skills()
			.stream()
			.flatMap((slug) -> edition.name(CatalogName.Kind.SKILL, slug).stream())
			.map((skill) -> new Suggestion(Kind.SKILL, skill.slug(), "", begun.mark(skill.title()),
					begun.mark(concept.text())));
	}

	/** What a search for the words would show first. */
	private void meant(Question question, SearchEdition edition, SuggestionGroups groups) {
		Marker marker = new Marker(question.concepts(), edition.language());
		question.roles()
			.stream()
			.flatMap((slug) -> edition.name(CatalogName.Kind.ROLE, slug).stream())
			.forEach((role) -> groups.add(named(role, marker::mark)));
		for (CatalogName.Kind kind : CatalogName.Kind.values()) {
			this.names.named(new Scope(kind, edition, SuggestionGroups.MOST), question, this.settings.weights())
				.forEach((name) -> groups.add(named(name, marker::mark)));
		}
		if (groups.hasRoom(Kind.LINE) && !question.required().isEmpty()) {
			this.lines.best(question, edition, this.settings.weights(), READ)
				.forEach((line) -> groups.add(line(line, marker.mark(line.title()))));
		}
	}

	/** Another name is shown where it says more of what was typed than the title does. */
	private static Suggestion named(CatalogName name, Function<String, Marked> mark) {
		Marked title = mark.apply(name.title());
		Marked other = name.otherNames()
			.stream()
			.map(mark)
			.filter((text) -> marks(text) > marks(title))
			.findFirst()
			.orElse(Marked.plain(""));
		return new Suggestion(kind(name), name.slug(), "", title, other);
	}

	private static long marks(Marked text) {
		return text.pieces().stream().filter(Marked.Piece::marked).count();
	}

	private static Kind kind(CatalogName name) {
		return switch (name.kind()) {
			case ROLE -> Kind.ROLE;
			case SKILL -> Kind.SKILL;
			case KPI -> Kind.KPI;
		};
	}

	private static Suggestion line(Responsibility line, Marked title) {
		return new Suggestion(Kind.LINE, line.role().slug(), line.anchor(), title, Marked.plain(line.role().title()));
	}

	private static Suggestion concept(ConceptNames.Name name, Begun begun) {
		boolean own = name.text().equals(name.concept());
		return new Suggestion(Kind.CONCEPT, "", "", own ? begun.mark(name.concept()) : Marked.plain(name.concept()),
				own ? Marked.plain("") : begun.mark(name.text()));
	}

}
