package org.roleprint.fuzz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import org.roleprint.catalog.LevelGrid;
import org.roleprint.catalog.Proficiency;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.content.document.ThesaurusDocument;

/**
 * Which words of a file its document does not hold, though nothing was said of them.
 */
final class ReadWords {

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** The author's own. */
	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern YAML_COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");

	/** An address that may serve no link, as Markdown has it. */
	private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]]*\\]:.*$");

	/** Names of columns, headings, lists and keys, which say what stands beside them. */
	private static final Set<String> FORM = words(
			"Skill Level In this role KPI Target Cadence From To Sideways Must have Good to have Grid Dimension At "
					+ "Levels Formula Caution year years Own setting Other names Narrower Tools Plain words Not Belongs "
					+ "title family level reports changes also known as former slugs span differs references retired on "
					+ "successor group area unit better cadence rungs basis note source name url dated authority order "
					+ "name description holds language own setting facts completeness include exclude replaced rank track start solid strong md skills kpis roles guides sfia ddat esco onet soc "
					+ String.join(" ", LevelGrid.DIMENSIONS) + Arrays.toString(Proficiency.values()));

	private ReadWords() {
	}

	/**
	 * Looks for them.
	 * @param path where the file stands
	 * @param text what it holds
	 * @param documents all documents
	 * @return none when the file reads as what it says
	 */
	static Set<String> missing(String path, String text, ContentDocuments documents) {
		Set<String> missing = words(path.endsWith(".yaml") ? YAML_COMMENT.matcher(text).replaceAll("") : written(text));
		missing.removeAll(FORM);
		missing.removeAll(words(read(path, documents).orElse("")));
		return missing;
	}

	private static String written(String text) {
		int end = text.indexOf("\n---", 3);
		String header = (end < 0) ? "" : YAML_COMMENT.matcher(text.substring(0, end)).replaceAll("");
		String body = (end < 0) ? text : text.substring(end);
		return Parser
			.unescapeEntities(header + DEFINITION.matcher(COMMENT.matcher(body).replaceAll(" ")).replaceAll(""), false);
	}

	private static Set<String> words(String text) {
		return WORD.matcher(text)
			.results()
			.map((word) -> word.group().toLowerCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All that a document holds, but not the file that it was read from. */
	private static Optional<String> read(String path, ContentDocuments all) {
		return Stream
			.of(of(path, all.roles().stream(), Blueprint::file), of(path, all.skills().stream(), SkillDocument::file),
					of(path, all.kpis().stream(), KpiDocument::file),
					of(path, all.levels().stream(), LevelDocument::file),
					of(path, all.guides().stream(), GuideDocument::file),
					of(path, all.families().stream(), GroupDocument::file),
					of(path, all.areas().stream(), GroupDocument::file),
					all.catalogs().stream().filter((file) -> file.shown().endsWith(path)).map(CatalogFile::toString),
					of(path, all.thesaurus().stream(), ThesaurusDocument::file))
			.flatMap((found) -> found)
			.findFirst();
	}

	private static <D> Stream<String> of(String path, Stream<D> documents, Function<D, ContentFile> file) {
		return documents.filter((document) -> file.apply(document).path().equals(path)).map((document) -> {
			String whole = document.toString().replace(file.apply(document).toString(), "");
			String markdown = (document instanceof Blueprint role) ? role.markdown() : "";
			return Parser.unescapeEntities(markdown.isEmpty() ? whole : whole.replace(markdown, ""), false);
		});
	}

}
