package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.words.Language;
import org.roleprint.words.StopWords;
import org.roleprint.words.TermKind;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.Thesaurus.Sense;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * Makes the documents of an edition: a line has its own words, the concepts they stand
 * for, and the words of its role and its area.
 */
final class Documents {

	private final Thesaurus thesaurus;

	private final Language language;

	private final Wording wording;

	Documents(NamedConcepts names) {
		this.thesaurus = names.thesaurus();
		this.language = this.thesaurus.language();
		this.wording = names.wording();
	}

	/**
	 * Documents of a role and its lines.
	 * @param role the role
	 * @param anchors which of them
	 * @return by their anchors, that of the role itself under an empty one
	 */
	Map<String, Document> of(Role role, Predicate<String> anchors) {
		Map<Field, List<String>> shared = shared(role);
		List<String> names = role.profile().alsoKnownAs();
		RoleAreas areas = RoleAreas.of(role);
		Map<String, Document> documents = new LinkedHashMap<>();
		if (anchors.test("")) {
			documents.put("",
					of(new CatalogName(Kind.ROLE, role.slug(), role.title(), names, List.of(), List.of(), false)));
		}
		role.responsibilities()
			.stream()
			.filter((line) -> anchors.test(line.anchor()))
			.forEach((line) -> documents.put(line.anchor(), line(line, areas, shared)));
		return documents;
	}

	/**
	 * Documents of a role's sections other than its responsibilities.
	 * @param role the role
	 * @param anchors which of them
	 * @return by the sections' anchors
	 */
	Map<String, Document> sections(Role role, Predicate<String> anchors) {
		Map<Field, List<String>> shared = shared(role);
		Map<String, Document> documents = new LinkedHashMap<>();
		RoleSections.of(role, this.wording)
			.stream()
			.filter((section) -> anchors.test(section.anchor()))
			.forEach((section) -> documents.put(section.anchor(), section(section, role, shared)));
		return documents;
	}

	private Document section(RoleSections.Section section, Role role, Map<Field, List<String>> shared) {
		Map<Field, List<String>> values = new EnumMap<>(shared);
		values.put(Field.KIND, List.of(section.anchor()));
		List<Token> text = this.language.words(section.text());
		values.put(Field.TEXT, List.of(stems(text)));
		values.put(Field.TEXT_WORDS, List.of(plain(text)));
		concepts(List.of(text), Field.TEXT_CALLS, Field.TEXT_SPEAKS, values);
		values.put(Field.ORDER, List.of(role.slug() + "#" + section.anchor()));
		return new Document(0, values);
	}

	private Map<Field, List<String>> shared(Role role) {
		List<String> names = role.profile().alsoKnownAs();
		Map<Field, List<String>> shared = new EnumMap<>(Field.class);
		shared.put(Field.ROLE, List.of(role.slug()));
		shared.put(Field.FAMILY, List.of(role.family().slug()));
		shared.put(Field.LEVEL, List.of(role.level().slug()));
		shared.put(Field.SKILL, role.skillRequirements().stream().map((need) -> need.skill().slug()).toList());
		shared.put(Field.ROLE_TITLE, List.of(this.language.stems(role.title())));
		shared.put(Field.ROLE_NAMES, names.stream().map(this.language::stems).toList());
		shared.put(Field.ROLE_WORDS, Stream.concat(Stream.of(role.title()), names.stream()).map(Words::plain).toList());
		return shared;
	}

	private Document line(Responsibility line, RoleAreas areas, Map<Field, List<String>> shared) {
		Map<Field, List<String>> values = new EnumMap<>(shared);
		List<Token> title = this.language.words(line.title());
		List<Token> text = this.language.words(line.text().text());
		List<List<Token>> about = line.hints().about().stream().map(this.language::words).toList();
		List<List<Token>> asked = line.hints().asked().stream().map(this.language::words).toList();
		List<List<Token>> texts = Stream.concat(Stream.of(text), about.stream()).toList();
		values.put(Field.AREA, List.of(line.area().slug()));
		values.put(Field.TITLE, List.of(stems(title)));
		values.put(Field.TITLE_WORDS, List.of(plain(title)));
		values.put(Field.TEXT, texts.stream().map(Documents::stems).toList());
		values.put(Field.TEXT_WORDS, texts.stream().map(Documents::plain).toList());
		values.put(Field.AREA_TITLE, List.of(this.language.stems(line.area().title())));
		concepts(List.of(title), Field.TITLE_CALLS, Field.TITLE_SPEAKS, values);
		concepts(texts, Field.TEXT_CALLS, Field.TEXT_SPEAKS, values);
		List<List<Token>> subjects = line.hints().answers().stream().map(this.language::words).toList();
		values.put(Field.SUBJECTS, subjects.stream().map(Documents::stems).toList());
		values.put(Field.ASKED, asked.stream().map(Documents::stems).toList());
		concepts(asked, Field.ASKED_CALLS, Field.ASKED_SPEAKS, values);
		values.put(Field.SUBJECTS_CALL,
				subjects.stream()
					.flatMap(this::senses)
					.filter((sense) -> sense.kind().isName())
					.map(Sense::key)
					.distinct()
					.sorted()
					.toList());
		values.put(Field.ABOUT,
				Stream.concat(Stream.of(title), texts.stream()).flatMap(this::skills).distinct().sorted().toList());
		values.put(Field.ORDER, List.of(line.role().slug() + "#" + line.anchor()));
		return new Document(areas.number(line.area()), values);
	}

	/** What texts are about, whatever words they take for it. */
	private void concepts(List<List<Token>> texts, Field calls, Field speaks, Map<Field, List<String>> values) {
		Set<String> called = new TreeSet<>();
		Set<String> spoken = new TreeSet<>();
		texts.forEach((text) -> senses(text).filter((sense) -> sense.kind() != TermKind.PLAIN_WORD)
			.forEach((sense) -> (sense.kind().isName() ? called : spoken).add(sense.key())));
		values.put(calls, List.copyOf(called));
		values.put(speaks, List.copyOf(spoken));
	}

	private Stream<Sense> senses(List<Token> text) {
		return this.thesaurus.sensesIn(text.stream().map(Token::stem).toList()).stream();
	}

	/** The skills that a text is about: "error budget" is not about budgeting. */
	private Stream<String> skills(List<Token> tokens) {
		List<String> stems = tokens.stream().map(Token::stem).toList();
		List<String> skills = new ArrayList<>();
		for (int from = 0; from < stems.size();) {
			int length = Math.max(1, this.thesaurus.longestTermAt(stems, from));
			this.thesaurus.senses(stems.subList(from, from + length))
				.stream()
				.filter((sense) -> sense.kind() != TermKind.PLAIN_WORD)
				.flatMap((sense) -> sense.concept().skills())
				.forEach(skills::add);
			from += length;
		}
		return skills.stream();
	}

	private static String stems(List<Token> tokens) {
		return String.join(" ", tokens.stream().map(Token::stem).toList());
	}

	private static String plain(List<Token> tokens) {
		return String.join(" ", tokens.stream().map(Token::word).toList());
	}

	/** What a page is called. */
	Document of(CatalogName page) {
		List<String> names = page.otherNames();
		List<Token> title = this.language.words(page.title());
		Map<Field, List<String>> values = new EnumMap<>(Field.class);
		values.put(Field.KIND, List.of(page.kind().name()));
		values.put(Field.TITLE, List.of(stems(title)));
		values.put(Field.TITLE_WORDS, List.of(plain(title)));
		values.put(Field.NAMES, names.stream().map(this.language::stems).toList());
		values.put(Field.NAME_WORDS, names.stream().map(Words::plain).toList());
		values.put(Field.NAME_KEY,
				Stream.concat(Stream.of(page.title()), names.stream())
					.map((name) -> StopWords.key(this.language.words(name)))
					.distinct()
					.toList());
		// Of equal names the shorter one is more likely meant.
		values.put(Field.ORDER, List.of("%03d %s".formatted(title.size(), page.slug())));
		return new Document(0, values);
	}

}
