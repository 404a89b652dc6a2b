package org.roleprint.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.words.Language;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;

/**
 * The titles of roles, found in what people type in any order of their words and with the
 * usual abbreviations; also titles that only a career step or a reporting line names.
 */
public final class Titles {

	/** Knows no title. */
	public static final Titles NONE = new Titles(List.of(), Map.of(), Language.ENGLISH);

	/** No title is longer, whatever stands between its words. */
	private static final int LONGEST = 8;

	private static final int LONGEST_UNKNOWN = 5;

	/** "Above my manager" speaks of somebody and asks for no title. */
	private static final Set<String> MINE = Set.of("my", "our", "your");

	/** What says how high a title stands; of two compared it may stand once for both. */
	private static final Set<String> RANKS = Set.of("engineer", "engineers", "manager", "director", "head", "lead",
			"architect", "vp", "chief", "senior", "staff", "principal", "junior");

	/** Those that engineers may be called by alone, as in "staff or principal". */
	private static final Set<String> ENGINEERS = Set.of("staff", "principal", "distinguished");

	/** The little words that stand inside titles. */
	private static final Set<String> WITHIN = Set.of("of", "for", "and", "the", "in");

	private final Language language;

	private final Map<String, String> exact = new HashMap<>();

	private final WrittenTitles names;

	private final MisspeltTitles misspelt = new MisspeltTitles();

	/** Titles by each of the stems in them. */
	private final Map<String, List<Title>> stems = new HashMap<>();

	private final Map<String, Outside> outside = new HashMap<>();

	/**
	 * Collects titles.
	 * @param roles the roles in use, with their other names
	 * @param outside titles outside the catalog, each with the slugs of roles that name
	 * it
	 * @param language the catalog's language
	 */
	public Titles(Collection<CatalogName> roles, Map<String, ? extends Collection<String>> outside, Language language) {
		this.language = language;
		this.names = new WrittenTitles(language);
		outside.forEach((title, by) -> this.outside.putIfAbsent(this.names.key(this.language.words(title)),
				new Outside(title, List.copyOf(by))));
		for (CatalogName role : roles) {
			List<Token> words = this.language.words(role.title());
			if (this.exact.putIfAbsent(plain(words), role.slug()) == null) {
				remember(new Title(role.slug(), words));
			}
		}
		roles.forEach((role) -> this.names.add(new Title(role.slug(), this.language.words(role.title()))));
		roles.forEach((role) -> role.otherNames()
			.forEach((name) -> this.names.add(new Title(role.slug(), this.language.words(name)))));
	}

	private void remember(Title title) {
		this.misspelt.add(title);
		title.stems().forEach((stem) -> this.stems.computeIfAbsent(stem, (key) -> new ArrayList<>()).add(title));
	}

	/** A title or another name, and whose it is. */
	record Title(String slug, List<Token> words) {

		Set<String> stems() {
			return this.words.stream().map(Token::stem).collect(Collectors.toSet());
		}

		int length() {
			return this.words.stream().mapToInt((token) -> token.word().length()).sum();
		}

	}

	/**
	 * A title that no role has.
	 *
	 * @param title as the catalog writes it
	 * @param namedBy slugs of the roles whose steps or reporting lines name it
	 */
	public record Outside(String title, List<String> namedBy) {
	}

	/**
	 * A title in what was typed.
	 *
	 * @param roles slugs of the roles that are called so, best first; empty for a title
	 * outside the catalog
	 * @param outside the title outside the catalog, when it is one
	 * @param from its first word
	 * @param to behind its last
	 */
	public record Mention(List<String> roles, Optional<Outside> outside, int from, int to) {
	}

	private static String plain(List<Token> tokens) {
		return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
	}

	/** Without its "IT" an IT director would be any director. */
	static boolean isLittle(Token token) {
		return StopWords.contains(token) && !token.word().equals("it");
	}

	/**
	 * The roles that a title names.
	 * @param title the title, as one may write it
	 * @return their slugs; nothing for a title outside the catalog
	 */
	public List<String> called(String title) {
		return this.names.called(this.language.words(title));
	}

	/**
	 * The roles whose titles hold all words of a title, as "Senior Software Engineer"
	 * holds "Software Engineer".
	 * @param title the title, in any order of its words
	 * @return their slugs, that of the title itself among them, the shortest title first
	 */
	public List<String> holding(String title) {
		return holding(
				this.language.words(title).stream().filter((token) -> !isLittle(token)).map(Token::stem).toList());
	}

	private List<String> holding(List<String> stems) {
		return stems.stream()
			.limit(1)
			.flatMap((stem) -> this.stems.getOrDefault(stem, List.of()).stream())
			.filter((title) -> title.stems().containsAll(stems))
			.sorted(Comparator.comparingInt(Title::length))
			.map(Title::slug)
			.toList();
	}

	/**
	 * Whether a few words are a job title, though no role has it: they end with a word
	 * for people in a job, or begin as titles do.
	 */
	Optional<Mention> unknown(List<Token> run) {
		boolean somebody = run.stream().map(Token::word).anyMatch(MINE::contains);
		boolean title = this.language.isEnglish() && run.size() <= LONGEST_UNKNOWN && !somebody
				&& JobWords.isTitle(run);
		String typed = run.stream().map(Token::word).collect(Collectors.joining(" "));
		return title ? Optional.of(new Mention(List.of(), Optional.of(new Outside(typed, List.of())), 0, 0))
				: Optional.empty();
	}

	/** All titles in a run of words, none in another. */
	List<Mention> in(List<Token> run) {
		List<Mention> found = new ArrayList<>();
		for (int from = 0; from < run.size();) {
			Optional<Mention> longest = longestAt(run, from);
			longest.ifPresent(found::add);
			from = longest.map(Mention::to).orElse(from + 1);
		}
		return found;
	}

	private Optional<Mention> longestAt(List<Token> run, int from) {
		if (isLittle(run.get(from))) {
			return Optional.empty();
		}
		for (int to = Math.min(run.size(), from + LONGEST); to > from; to--) {
			// In somebody's text "developers" are a group, and no role is asked for.
			if (isLittle(run.get(to - 1)) || Fillers.isPassage(run) && JobWords.isGroup(run.get(to - 1))) {
				continue;
			}
			Optional<Mention> mention = mention(run.subList(from, to), from);
			if (mention.isPresent()) {
				return mention;
			}
		}
		return Optional.empty();
	}

	/**
	 * The titles to compare when only one was found: the words before or behind it are
	 * those of another one, shortened.
	 */
	List<Mention> compared(List<Mention> found, List<Token> run) {
		if (found.size() == 2) {
			return List.of(ranked(found.get(0), found.get(1), run), ranked(found.get(1), found.get(0), run));
		}
		List<Mention> engineers = engineers(run);
		if (engineers.size() == 2 && found.stream().allMatch((title) -> title.to() - title.from() == 1)) {
			return engineers;
		}
		if (found.size() != 1 || found.get(0).roles().isEmpty()) {
			return found;
		}
		Mention one = found.get(0);
		List<Token> before = run.subList(0, one.from());
		List<Token> behind = run.subList(one.to(), run.size());
		Optional<Mention> first = shortened(before, 0, one);
		Optional<Mention> second = shortened(behind, one.to(), one);
		return Stream.of(first, Optional.of(one), second).flatMap(Optional::stream).toList();
	}

	private List<Mention> engineers(List<Token> run) {
		List<Token> engineer = this.language.words("engineer");
		return IntStream.range(0, run.size())
			.filter((index) -> ENGINEERS.contains(run.get(index).word()))
			.mapToObj((index) -> new Mention(
					this.names.called(Stream.concat(Stream.of(run.get(index)), engineer.stream()).toList()),
					Optional.empty(), index, index + 1))
			.filter((mention) -> !mention.roles().isEmpty())
			.toList();
	}

	/** "Platform engineering" beside "DevOps director" is its director, too. */
	private Mention ranked(Mention mention, Mention beside, List<Token> run) {
		List<Token> words = run.subList(mention.from(), mention.to());
		List<Token> rank = run.subList(beside.from(), beside.to())
			.stream()
			.filter((token) -> RANKS.contains(token.word()))
			.toList();
		if (rank.isEmpty() || words.stream().anyMatch((token) -> RANKS.contains(token.word()))) {
			return mention;
		}
		List<String> roles = this.names.called(Stream.concat(words.stream(), rank.stream()).toList());
		return roles.isEmpty() ? mention : new Mention(roles, Optional.empty(), mention.from(), mention.to());
	}

	private Optional<Mention> shortened(List<Token> words, int from, Mention beside) {
		List<String> stems = words.stream()
			.filter((token) -> !StopWords.contains(token) && !Concepts.isComparing(token))
			.map(Token::stem)
			.toList();
		List<String> roles = holding(stems).stream().filter((slug) -> !beside.roles().contains(slug)).toList();
		return roles.isEmpty() ? Optional.empty()
				: Optional.of(new Mention(roles, Optional.empty(), from, from + words.size()));
	}

	private Optional<Mention> mention(List<Token> words, int from) {
		// "Lead a team" is no team lead.
		if (words.stream().anyMatch((token) -> isLittle(token) && !WITHIN.contains(token.word()))) {
			return Optional.empty();
		}
		int to = from + words.size();
		Set<String> roles = new LinkedHashSet<>();
		Optional.ofNullable(this.exact.get(plain(words))).ifPresent(roles::add);
		String key = this.names.key(words);
		roles.addAll(this.names.said(key, words));
		if (roles.isEmpty()) {
			List<Token> joined = this.names.joined(words);
			roles.addAll(this.names.said(this.names.key(joined), joined));
		}
		if (!roles.isEmpty()) {
			return Optional.of(new Mention(List.copyOf(roles), Optional.empty(), from, to));
		}
		Optional<Mention> elsewhere = Optional.ofNullable(this.outside.get(key))
			.map((title) -> new Mention(List.of(), Optional.of(title), from, to));
		return elsewhere
			.or(() -> this.misspelt.find(words).map((slug) -> new Mention(List.of(slug), Optional.empty(), from, to)));
	}

}
