package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roleprint.search.query.Concept.Kind;
import org.roleprint.search.query.Titles.Mention;
import org.roleprint.words.StopWords;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Token;

/**
 * Finds out what a query asks for: titles of roles first, then known terms of several
 * words, then single words, those of the question left out.
 */
public final class Concepts {

	/** More would make a query slow and no line could hold them. */
	private static final int MOST = 16;

	private static final Set<String> COMPARING = Set.of("vs", "versus", "v", "compare", "compared", "comparison",
			"difference", "differences", "differ", "different", "differs", "distinguish");

	private final Thesaurus thesaurus;

	private final List<Concept> found = new ArrayList<>();

	private final List<Mention> titles = new ArrayList<>();

	private RolePart.@Nullable Found part;

	private @Nullable RolePart anyPart;

	private boolean compares;

	private boolean reports;

	private boolean outside;

	private boolean sentence;

	private Concepts(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
	}

	/**
	 * The things a query asks for.
	 * @param query the query
	 * @param thesaurus what else may be said for them
	 * @return distinct concepts, at most 16; empty when only words without meaning were
	 * typed
	 */
	public static List<Concept> of(SearchQuery query, Thesaurus thesaurus) {
		return of(query, thesaurus, Titles.NONE).concepts();
	}

	/**
	 * What a query asks for.
	 * @param query the query
	 * @param thesaurus what else may be said
	 * @param titles the titles of roles
	 * @return what it asks for
	 */
	public static Asked of(SearchQuery query, Thesaurus thesaurus, Titles titles) {
		Concepts reading = new Concepts(thesaurus);
		query.phrases().forEach((phrase) -> reading.found.add(Concept.exactly(phrase)));
		query.runs().forEach((run) -> reading.read(run, query.text(), titles));
		return new Asked(reading.concepts(), List.copyOf(reading.titles), reading.part(), reading.anyPart,
				reading.compares, reading.reports, reading.sentence);
	}

	static boolean isComparing(Token token) {
		return COMPARING.contains(token.word());
	}

	private @Nullable RolePart part() {
		RolePart.Found asked = this.part;
		// Who reports to a role is not whom the role reports to itself.
		if (asked == null || this.reports) {
			return null;
		}
		boolean more = asked.weak() && concepts().stream().anyMatch(Concept::isRequired);
		return more ? null : asked.part();
	}

	private List<Concept> concepts() {
		Map<String, Concept> distinct = new LinkedHashMap<>();
		this.found.forEach((concept) -> distinct.putIfAbsent(String.join(" ", concept.stems()), concept));
		List<Concept> concepts = distinct.values().stream().limit(MOST).toList();
		boolean named = !this.titles.isEmpty();
		return named || concepts.stream().anyMatch(Concept::isRequired) ? concepts
				: concepts.stream().map((concept) -> concept.as(Kind.WORDS)).toList();
	}

	private void read(List<Token> run, String text, Titles titles) {
		this.compares |= run.stream().anyMatch((token) -> COMPARING.contains(token.word()));
		this.anyPart = RolePart.plainlyIn(run).orElse(this.anyPart);
		List<Mention> mentioned = titles.in(run).stream().filter((title) -> !isWithinTerm(title, run)).toList();
		List<Mention> named = this.compares ? titles.compared(mentioned, run) : mentioned;
		boolean reports = !named.isEmpty() && RolePart.asksWhoReports(run.subList(0, named.get(0).from()));
		boolean told = reports && Fillers.isPassage(run) && !Fillers.isAsking(run);
		this.reports |= reports && !told;
		this.titles.addAll(told ? named.subList(1, named.size()) : named);
		if (named.isEmpty() && RolePart.plainlyIn(run).isEmpty()
				&& this.thesaurus.longestTermAt(run.stream().map(Token::stem).toList(), 0) < run.size()) {
			titles.unknown(run).ifPresent((title) -> {
				this.titles.add(title);
				this.outside = true;
			});
		}
		int from = 0;
		List<List<Token>> rest = new ArrayList<>();
		for (Mention mention : named) {
			rest.add(run.subList(from, mention.from()));
			from = mention.to();
		}
		rest.add(run.subList(from, run.size()));
		boolean sentence = Fillers.isSentence(run);
		this.sentence |= sentence;
		rest.stream().filter((piece) -> !piece.isEmpty()).forEach((piece) -> {
			Optional<RolePart.Found> asked = named.isEmpty() ? Optional.empty() : RolePart.in(piece);
			asked.ifPresent(
					(found) -> this.part = (this.part == null || found.isStronger(this.part)) ? found : this.part);
			concepts(piece, text, sentence, asked.orElse(null));
		});
	}

	/** An "internal developer portal" names no developer. */
	private boolean isWithinTerm(Mention title, List<Token> run) {
		List<String> stems = run.stream().map(Token::stem).toList();
		return IntStream.rangeClosed(0, title.from()).anyMatch((from) -> {
			int to = from + this.thesaurus.longestTermAt(stems, from);
			return to >= title.to() && to - from > title.to() - title.from();
		});
	}

	private void concepts(List<Token> run, String text, boolean sentence, RolePart.@Nullable Found part) {
		List<Concept> concepts = new ArrayList<>();
		List<Token> dropped = new ArrayList<>();
		for (int index = 0; index < run.size();) {
			if (part != null && index == part.from()) {
				index = part.to();
				continue;
			}
			Optional<Concept> joined = joined(run, index);
			if (joined.isPresent()) {
				concepts.add(joined.get());
				index += 2;
				continue;
			}
			int length = Math.max(known(run, index), hyphened(run, index, text));
			Token token = run.get(index);
			if (length > 1) {
				concepts.add(term(run.subList(index, index + length)));
			}
			else if (Fillers.isDropped(token, sentence) || COMPARING.contains(token.word())) {
				dropped.add(token);
			}
			else {
				concepts.add(word(run, index, sentence));
			}
			index += Math.max(1, length);
		}
		this.found.addAll((concepts.isEmpty() && this.titles.isEmpty()) ? meaningful(dropped)
				: sentence ? decisive(concepts) : concepts);
	}

	/** In a sentence only the words of the field decide, where there are any. */
	private static List<Concept> decisive(List<Concept> concepts) {
		Predicate<Concept> decides = concepts.stream().anyMatch(Concepts::isKnown) ? Concepts::isKnown
				: concepts.stream().anyMatch(Concept::isOfTheField) ? Concept::isOfTheField : (concept) -> true;
		return concepts.stream().map((concept) -> decides.test(concept) ? concept : concept.as(Kind.OPTIONAL)).toList();
	}

	private static boolean isKnown(Concept concept) {
		return concept.isRequired() && !concept.keys().isEmpty();
	}

	private Concept word(List<Token> run, int index, boolean sentence) {
		Token token = run.get(index);
		boolean soft = Fillers.isSoft(token) || this.outside && JobWords.contains(token)
				|| sentence && (Fillers.isVerb(run, index) || JobWords.isPerson(run, index));
		return Concept.of(List.of(token), this.thesaurus, soft ? Kind.OPTIONAL : Kind.WORDS);
	}

	/** Two words that are one in the thesaurus, such as "charge back". */
	private Optional<Concept> joined(List<Token> run, int index) {
		if (index + 1 >= run.size() || known(run, index) > 1 || StopWords.contains(run.get(index))
				|| StopWords.contains(run.get(index + 1))) {
			return Optional.empty();
		}
		List<Token> one = this.thesaurus.language().words(run.get(index).word() + run.get(index + 1).word());
		return (one.size() == 1 && !this.thesaurus.senses(List.of(one.get(0).stem())).isEmpty())
				? Optional.of(Concept.of(one, this.thesaurus, Kind.WORDS).or(run.subList(index, index + 2)))
				: Optional.empty();
	}

	/**
	 * How many words form a known term. "Who decides" is one when nothing follows, and
	 * else frames the question of what is decided.
	 */
	private int known(List<Token> run, int from) {
		int length = this.thesaurus.longestTermAt(run.stream().map(Token::stem).toList(), from);
		return (Fillers.isPerson(run.get(from)) && from + length < run.size()) ? 0 : length;
	}

	/**
	 * How many words form one with hyphens that holds a little word, such as
	 * "follow-the-sun": apart they would say nothing.
	 */
	private static int hyphened(List<Token> run, int from, String text) {
		int to = from + 1;
		while (to < run.size() && run.get(to).start() == run.get(to - 1).end() + 1
				&& text.charAt(run.get(to - 1).end()) == '-') {
			to++;
		}
		return run.subList(from, to).stream().anyMatch(StopWords::contains) ? to - from : 0;
	}

	private Concept term(List<Token> words) {
		// "on call" without its little word would match every call.
		Kind kind = words.stream().anyMatch(StopWords::contains) ? Kind.TERM : Kind.WORDS;
		return Concept.of(words, this.thesaurus, kind);
	}

	private List<Concept> meaningful(List<Token> dropped) {
		return dropped.stream()
			.filter((token) -> !StopWords.contains(token))
			.map((token) -> Concept.of(List.of(token), this.thesaurus, Kind.WORDS))
			.toList();
	}

}
