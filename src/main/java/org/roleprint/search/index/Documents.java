package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.words.StopWords;
import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * Makes the documents of an edition: a line has its own words, and those of its role, its
 * area and the skills and KPIs it names.
 */
final class Documents {

	private final List<CatalogName> named;

	private final Mentions mentions;

	Documents(Edition edition) {
		this.named = edition.names().stream().filter((name) -> name.kind() != Kind.ROLE).toList();
		this.mentions = new Mentions(this.named);
	}

	/** The skills and KPIs, which any line may name. */
	List<CatalogName> named() {
		return this.named;
	}

	/**
	 * The documents of a role and its lines.
	 * @return by their anchors, that of the role itself under an empty one
	 */
	Map<String, Document> of(Role role) {
		List<String> names = role.profile().alsoKnownAs();
		Map<Field, List<String>> shared = new EnumMap<>(Field.class);
		shared.put(Field.ROLE, List.of(role.slug()));
		shared.put(Field.FAMILY, List.of(role.family().slug()));
		shared.put(Field.LEVEL, List.of(role.level().slug()));
		shared.put(Field.SKILL, role.skillRequirements().stream().map((need) -> need.skill().slug()).toList());
		shared.put(Field.ROLE_TITLE, List.of(Words.stems(role.title())));
		shared.put(Field.ROLE_NAMES, names.stream().map(Words::stems).toList());
		shared.put(Field.ROLE_WORDS, Stream.concat(Stream.of(role.title()), names.stream()).map(Words::plain).toList());
		RoleAreas areas = RoleAreas.of(role);
		Map<String, Document> documents = new LinkedHashMap<>();
		documents.put("", of(new CatalogName(Kind.ROLE, role.slug(), role.title(), names, List.of(), false)));
		role.responsibilities().forEach((line) -> documents.put(line.anchor(), line(line, areas, shared)));
		return documents;
	}

	private Document line(Responsibility line, RoleAreas areas, Map<Field, List<String>> shared) {
		Map<Field, List<String>> values = new EnumMap<>(shared);
		List<Token> title = Words.of(line.title());
		List<Token> text = Words.of(line.text().text());
		values.put(Field.AREA, List.of(line.area().slug()));
		values.put(Field.TITLE, List.of(stems(title)));
		values.put(Field.TITLE_WORDS, List.of(plain(title)));
		values.put(Field.TEXT, List.of(stems(text)));
		values.put(Field.TEXT_WORDS, List.of(plain(text)));
		values.put(Field.AREA_TITLE, List.of(Words.stems(line.area().title())));
		List<Token> all = new ArrayList<>(title);
		all.addAll(text);
		values.put(Field.NAMED, List.copyOf(this.mentions.in(all)));
		values.put(Field.ORDER, List.of(line.role().slug() + "#" + line.anchor()));
		return new Document(areas.number(line.area()), values);
	}

	private static String stems(List<Token> tokens) {
		return String.join(" ", tokens.stream().map(Token::stem).toList());
	}

	private static String plain(List<Token> tokens) {
		return String.join(" ", tokens.stream().map(Token::word).toList());
	}

	/** What a page is called. */
	static Document of(CatalogName page) {
		List<String> names = page.otherNames();
		List<Token> title = Words.of(page.title());
		Map<Field, List<String>> values = new EnumMap<>(Field.class);
		values.put(Field.KIND, List.of(page.kind().name()));
		values.put(Field.TITLE, List.of(stems(title)));
		values.put(Field.TITLE_WORDS, List.of(plain(title)));
		values.put(Field.NAMES, names.stream().map(Words::stems).toList());
		values.put(Field.NAME_WORDS, names.stream().map(Words::plain).toList());
		values.put(Field.NAME_KEY,
				Stream.concat(Stream.of(page.title()), names.stream())
					.map((name) -> StopWords.key(Words.of(name)))
					.distinct()
					.toList());
		// Of equal names the shorter one is more likely meant.
		values.put(Field.ORDER, List.of("%03d %s".formatted(title.size(), page.slug())));
		return new Document(0, values);
	}

}
