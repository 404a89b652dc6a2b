package org.roleprint.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.Titles;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Token;
import org.roleprint.words.Vocabulary;

/**
 * What search keeps for each edition beside the index: what its documents stand for,
 * which words are rare, what they mean and what can be filtered by.
 */
public final class SearchEdition {

	private final Edition edition;

	private final Holdings holdings;

	private final RoleTable roles;

	private final Map<String, CatalogName> names;

	private final Map<Kind, Set<String>> nameStems;

	private final FacetValues values;

	private final Vocabulary vocabulary;

	private final Thesaurus thesaurus;

	private final Titles titles;

	private final PageTexts texts;

	private final Supplier<ConceptNames> conceptNames;

	private final Supplier<LineMeanings> meanings;

	private final Supplier<ReportingLines> reporting;

	SearchEdition(Edition edition, Holdings holdings) {
		this.edition = edition;
		this.holdings = holdings;
		this.roles = new RoleTable(edition);
		List<CatalogName> current = edition.names().stream().filter((name) -> !name.retired()).toList();
		this.names = current.stream()
			.collect(Collectors.toMap((name) -> DocumentKey.entry(name.kind(), name.slug()), Function.identity()));
		this.nameStems = current.stream()
			.collect(Collectors.groupingBy(CatalogName::kind, Collectors.flatMapping(this::stems, Collectors.toSet())));
		this.values = new FacetValues(this.roles.all(), current);
		this.thesaurus = holdings.names().thesaurus();
		this.titles = new Titles(current.stream().filter((name) -> name.kind() == Kind.ROLE).toList(),
				ReportingLines.outsideTitles(edition), edition.thesaurus().language());
		this.texts = new PageTexts(edition);
		this.conceptNames = SingletonSupplier.of(() -> new ConceptNames(this.thesaurus, holdings.counts()));
		this.meanings = SingletonSupplier.of(() -> new LineMeanings(edition, this.roles));
		this.reporting = SingletonSupplier.of(() -> new ReportingLines(edition, this.titles));
		this.vocabulary = holdings.counts().vocabulary(words(edition, current), this.thesaurus);
	}

	/**
	 * What search keeps for an edition.
	 * @param edition the edition
	 * @return its part
	 */
	public static SearchEdition of(Edition edition) {
		return edition.part(SearchEdition.class);
	}

	/**
	 * The roles that report to a role.
	 * @param slug its slug
	 * @return their slugs, in the catalog's order
	 */
	public Set<String> reportingTo(String slug) {
		return Objects.requireNonNull(this.reporting.get()).to(slug);
	}

	private Stream<String> stems(CatalogName name) {
		return Stream.concat(Stream.of(name.title()), name.otherNames().stream())
			.flatMap((text) -> language().words(text).stream().map(Token::stem));
	}

	private static Stream<String> words(Edition edition, List<CatalogName> names) {
		return Stream.concat(edition.areas().stream().map(Area::title),
				names.stream().flatMap((name) -> Stream.concat(Stream.of(name.title()), name.otherNames().stream())));
	}

	public Edition edition() {
		return this.edition;
	}

	/**
	 * The language of its texts.
	 * @return the one to cut words in
	 */
	public Language language() {
		return this.edition.thesaurus().language();
	}

	Holdings holdings() {
		return this.holdings;
	}

	/**
	 * Documents of a page as this edition has them.
	 * @param entry the page, by its name in {@link DocumentKey}
	 * @param anchors which of them
	 * @param documents makes this edition's documents
	 */
	Map<String, Document> documents(String entry, Predicate<String> anchors, Documents documents) {
		Role role = this.holdings.page(entry).role();
		if (role != null && new DocumentKey(entry, "").isSection()) {
			return documents.sections(role, anchors);
		}
		if (role != null) {
			return documents.of(role, anchors);
		}
		return anchors.test("") ? Map.of("", documents.of(Objects.requireNonNull(this.names.get(entry)))) : Map.of();
	}

	/** One of these documents. */
	Document document(DocumentKey key, Documents documents) {
		return Objects.requireNonNull(documents(key.entry(), key.anchor()::equals, documents).get(key.anchor()));
	}

	Rarity rarity() {
		return new Rarity(this.holdings.counts());
	}

	/**
	 * The roles, each with its place.
	 * @return those in use
	 */
	public RoleTable roles() {
		return this.roles;
	}

	/** How many lines there are. */
	int lines() {
		return this.holdings.counts().lines();
	}

	/** Whether any name of a kind has these words; one may all the same lack them. */
	boolean mayName(Kind kind, Collection<String> stems) {
		return this.nameStems.getOrDefault(kind, Set.of()).containsAll(stems);
	}

	/**
	 * A line.
	 * @param role its role's slug
	 * @param anchor its fragment
	 * @return empty where the role has no such line
	 */
	public Optional<Responsibility> line(String role, String anchor) {
		return this.edition.role(role)
			.flatMap((whole) -> whole.responsibilities()
				.stream()
				.filter((line) -> line.anchor().equals(anchor))
				.findFirst());
	}

	/** What a document of a name stands for. */
	Optional<CatalogName> name(DocumentKey key) {
		return Optional.ofNullable(this.names.get(key.entry()));
	}

	/**
	 * What a page is called.
	 * @param kind role, skill or KPI
	 * @param slug its slug
	 * @return empty for an unknown slug and for a retired role
	 */
	public Optional<CatalogName> name(Kind kind, String slug) {
		return Optional.ofNullable(this.names.get(DocumentKey.entry(kind, slug)));
	}

	/**
	 * What can be filtered by.
	 * @return the values that a role has
	 */
	public FacetValues values() {
		return this.values;
	}

	/**
	 * What lines and sections say.
	 * @return the edition's texts
	 */
	public PageTexts texts() {
		return this.texts;
	}

	/**
	 * What words mean and which others they find; the names of skills and KPIs are among
	 * them.
	 * @return the edition's words
	 */
	public Thesaurus thesaurus() {
		return this.thesaurus;
	}

	/**
	 * What the concepts are called that lines are about, made when first asked.
	 * @return the edition's concepts
	 */
	public ConceptNames conceptNames() {
		return this.conceptNames.get();
	}

	/**
	 * What the lines mean, made when first asked.
	 * @return the edition's meanings
	 */
	public LineMeanings meanings() {
		return this.meanings.get();
	}

	/**
	 * The titles of roles, and those that roles name.
	 * @return the edition's titles
	 */
	public Titles titles() {
		return this.titles;
	}

	/**
	 * From how narrowly to how widely a question can be taken.
	 * @param question what is asked
	 * @return the narrowest need first
	 */
	public List<Need> needs(Question question) {
		return Tiers.of(question, rarity());
	}

	/**
	 * The things asked for that nothing on any role's page says in so many words, and
	 * that nobody is known to ask a line for.
	 * @param question what is asked
	 * @return those of its required concepts
	 */
	public List<Concept> unknown(Question question) {
		Rarity rarity = rarity();
		return question.required().stream().filter((concept) -> !rarity.isAnswered(concept)).toList();
	}

	/**
	 * Whether nothing that is asked for is said anywhere. What comes near to a word that
	 * nobody says is a guess, and no answer.
	 * @param question what is asked
	 * @return false where roles or nothing is asked for
	 */
	public boolean isUnknown(Question question) {
		List<Concept> required = question.required();
		return !required.isEmpty() && question.roles().isEmpty() && unknown(question).size() == required.size();
	}

	/**
	 * Whether most of what is asked for is said in so many words by sections only, and by
	 * no line.
	 * @param question what is asked
	 * @return true for the name of a tool, say, that no line names
	 */
	public boolean isSaidElsewhereOnly(Question question) {
		long only = question.required().stream().filter(rarity()::isSaidElsewhereOnly).count();
		return 2 * only > question.required().size();
	}

	/**
	 * The words that the catalog uses.
	 * @return the edition's words
	 */
	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

}
