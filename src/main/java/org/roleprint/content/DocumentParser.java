package org.roleprint.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.content.ContentFiles.TextFile;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.FormatWords;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.content.document.SynonymLine;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.content.parsing.BlueprintParser;
import org.roleprint.content.parsing.CatalogFileParser;
import org.roleprint.content.parsing.EntryParser;
import org.roleprint.content.parsing.GuideParser;
import org.roleprint.content.parsing.PermalinksParser;
import org.roleprint.content.parsing.SynonymsParser;
import org.roleprint.content.parsing.ThesaurusParser;
import org.roleprint.content.parsing.WordingParser;
import org.roleprint.content.parsing.WordsParser;

/**
 * Parses all files, each by its kind, and those that did not change since the last time
 * not again. For one thread at a time.
 */
final class DocumentParser {

	private final ParsedFiles<ContentFile, Blueprint> roles = new ParsedFiles<>(ContentFile::shown,
			BlueprintParser::parse);

	private final ParsedFiles<ContentFile, SkillDocument> skills = new ParsedFiles<>(ContentFile::shown,
			(file, found) -> new EntryParser(file, found).skill());

	private final ParsedFiles<ContentFile, KpiDocument> kpis = new ParsedFiles<>(ContentFile::shown,
			(file, found) -> new EntryParser(file, found).kpi());

	private final ParsedFiles<ContentFile, LevelDocument> levels = new ParsedFiles<>(ContentFile::shown,
			(file, found) -> new EntryParser(file, found).level());

	private final ParsedFiles<ContentFile, GuideDocument> guides = new ParsedFiles<>(ContentFile::shown,
			GuideParser::parse);

	private final ParsedFiles<ContentFile, GroupDocument> families = new ParsedFiles<>(ContentFile::shown,
			(file, found) -> new EntryParser(file, found).group());

	private final ParsedFiles<ContentFile, GroupDocument> areas = new ParsedFiles<>(ContentFile::shown,
			(file, found) -> new EntryParser(file, found).group());

	private final ParsedFiles<ContentFile, ThesaurusDocument> thesaurus = new ParsedFiles<>(ContentFile::shown,
			ThesaurusParser::parse);

	private final ParsedFiles<TextFile, List<SynonymLine>> synonyms = new ParsedFiles<>(TextFile::shown,
			(file, found) -> Optional.of(SynonymsParser.parse(file.text(), found)));

	private final ParsedFiles<TextFile, PermalinkList> permalinks = new ParsedFiles<>(TextFile::shown,
			(file, found) -> Optional.of(PermalinksParser.parse(file.shown(), file.text(), found)));

	private final ParsedFiles<TextFile, CatalogFile> catalogs = new ParsedFiles<>(TextFile::shown,
			(file, found) -> CatalogFileParser.parse(file.shown(), file.text(), found));

	private final ParsedFiles<TextFile, List<String>> words = new ParsedFiles<>(TextFile::shown,
			(file, found) -> Optional.of(WordsParser.parse(file.text(), found)));

	private final ParsedFiles<TextFile, Map<String, String>> wordings = new ParsedFiles<>(TextFile::shown,
			(file, found) -> Optional.of(WordingParser.parse(file.text(), found)));

	/**
	 * Parses.
	 * @param files all files
	 * @param problems where the problems of all of them are added
	 * @return the documents, as far as they could be read
	 */
	ContentDocuments parse(ContentFiles files, List<ContentProblem> problems) {
		List<CatalogFile> catalogs = this.catalogs.parse(files.all(CatalogFile.FILE), problems);
		FormatWords words = FormatWords.in(CatalogFile.language(catalogs), lines(files, FormatWords.FILE));
		Map<String, String> wording = new HashMap<>();
		this.wordings.parse(files.all(Wording.FILE), problems).forEach(wording::putAll);
		return new ContentDocuments(this.roles.parse(in(words, files.documents(ContentFolder.ROLES)), problems),
				this.skills.parse(in(words, files.documents(ContentFolder.SKILLS)), problems),
				this.kpis.parse(in(words, files.documents(ContentFolder.KPIS)), problems),
				this.levels.parse(in(words, files.levels()), problems),
				this.guides.parse(files.documents(ContentFolder.GUIDES), problems),
				this.families.parse(files.documents(ContentFolder.FAMILIES), problems),
				this.areas.parse(files.documents(ContentFolder.AREAS), problems),
				this.thesaurus.parse(in(words, files.thesaurus()), problems),
				this.synonyms.parse(files.all(ContentFiles.SYNONYMS), problems).stream().flatMap(List::stream).toList(),
				this.permalinks.parse(files.all(PermalinkList.FILE), problems), catalogs,
				this.words.parse(files.all(ContentFiles.WORDS), problems).stream().flatMap(List::stream).toList(),
				wording);
	}

	/** A file is parsed anew where its fixed words mean something else now. */
	private static List<ContentFile> in(FormatWords words, List<ContentFile> files) {
		return words.equals(FormatWords.ENGLISH) ? files : files.stream().map((file) -> file.with(words)).toList();
	}

	/** A later directory's lines come first. */
	private static List<String> lines(ContentFiles files, String name) {
		List<TextFile> lists = new ArrayList<>(files.all(name));
		Collections.reverse(lists);
		return lists.stream().flatMap((list) -> list.text().lines()).toList();
	}

}
