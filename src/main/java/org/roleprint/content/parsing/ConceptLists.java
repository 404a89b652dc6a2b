package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.words.TermKind;
import org.roleprint.words.Words;

/**
 * The lists below one heading of the thesaurus.
 */
final class ConceptLists {

	private static final int MAX_TERM = 100;

	/** What Markdown would not show as it was typed. */
	private static final Pattern MARKUP = Pattern.compile("[*`<>\\[\\]]");

	private static final Pattern LINK = Pattern.compile("\\s*\\[([^\\]]+)\\]\\(([^)\\s]*)\\)\\s*(,|$)");

	private static final Pattern FILE = Pattern.compile("\\.\\./([a-z]+)/([^/#]+)\\.md");

	private static final Set<ContentFolder> FOLDERS = Set.of(ContentFolder.SKILLS, ContentFolder.KPIS,
			ContentFolder.AREAS);

	private final Located<String> name;

	private final Problems problems;

	private final List<ConceptLine> lines = new ArrayList<>();

	ConceptLists(Located<String> name, Problems problems) {
		this.name = name;
		this.problems = problems;
	}

	/** The lists in their order. */
	private enum Kind {

		OTHER_NAMES("Other names", TermKind.OTHER_NAME), NARROWER("Narrower", TermKind.NARROWER),
		TOOLS("Tools", TermKind.TOOL), PLAIN_WORDS("Plain words", TermKind.PLAIN_WORD), NOT("Not", null),
		BELONGS_TO("Belongs to", null);

		private final String title;

		private final @Nullable TermKind words;

		Kind(String title, @Nullable TermKind words) {
			this.title = title;
			this.words = words;
		}

		static Optional<Kind> titled(String title) {
			return Stream.of(values()).filter((kind) -> kind.title.equalsIgnoreCase(title)).findFirst();
		}

		static List<String> titles() {
			return Stream.of(values()).map((kind) -> kind.title).toList();
		}

	}

	void add(ConceptLine line) {
		this.lines.add(line);
	}

	/**
	 * Reads the lists.
	 * @return the concept, without what cannot be understood
	 */
	ThesaurusDocument.Entry entry() {
		Map<TermKind, List<Located<String>>> words = new EnumMap<>(TermKind.class);
		List<Located<String>> not = new ArrayList<>();
		List<Link> belongsTo = new ArrayList<>();
		Map<Kind, ConceptLine> seen = new EnumMap<>(Kind.class);
		Kind last = Kind.OTHER_NAMES;
		for (ConceptLine line : this.lines) {
			Optional<Kind> known = Kind.titled(line.title());
			if (known.isEmpty()) {
				this.problems.error(line.at(),
						"unknown list \"" + line.title() + "\"" + Closest.hint(line.title(), Kind.titles())
								+ "; the lists are " + String.join(", ", Kind.titles()));
				continue;
			}
			Kind kind = known.get();
			order(line, kind, last, seen);
			last = kind;
			if (line.text().isBlank()) {
				this.problems.warning(line.at(),
						"the list \"" + kind.title + "\" is empty; add a word or take the line out");
			}
			else if (kind == Kind.BELONGS_TO) {
				belongsTo.addAll(links(line));
			}
			else {
				((kind.words != null) ? words.computeIfAbsent(kind.words, (key) -> new ArrayList<>()) : not)
					.addAll(terms(line));
			}
		}
		return new ThesaurusDocument.Entry(this.name, words, not, belongsTo);
	}

	private void order(ConceptLine line, Kind kind, Kind last, Map<Kind, ConceptLine> seen) {
		if (seen.putIfAbsent(kind, line) != null) {
			this.problems.error(line.at(), "the list \"" + kind.title + "\" stands twice here; join the two");
		}
		else if (kind.compareTo(last) < 0) {
			this.problems.error(line.at(), "the list \"" + kind.title + "\" stands before \"" + last.title
					+ "\"; the order is " + String.join(", ", Kind.titles()));
		}
	}

	private List<Located<String>> terms(ConceptLine line) {
		List<Located<String>> terms = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		String text = line.text();
		for (int[] part : line.parts()) {
			String term = text.substring(part[0], part[1]);
			Position at = line.at(part[0]);
			String stems = Words.stems(term);
			String problem = problem(term, stems);
			if (problem != null) {
				this.problems.error(at, problem);
			}
			else if (seen.add(stems)) {
				terms.add(new Located<>(term, at));
			}
			else {
				this.problems.warning(at,
						"\"" + term + "\" stands in this list already, in this or another form; take one out");
			}
		}
		return terms;
	}

	private static @Nullable String problem(String term, String stems) {
		if (term.isEmpty()) {
			return "a word is missing beside a comma; write one or take the comma out";
		}
		if (term.length() > MAX_TERM) {
			return "a word here is longer than " + MAX_TERM + " characters; put commas between words";
		}
		if (MARKUP.matcher(term).find()) {
			return "\"" + term + "\" holds a sign of Markdown; write plain words with commas between them";
		}
		return stems.isEmpty() ? "\"" + term + "\" holds no letter and no digit; write a word" : null;
	}

	private List<Link> links(ConceptLine line) {
		List<Link> links = new ArrayList<>();
		Matcher matcher = LINK.matcher(line.text());
		int at = 0;
		while (at < line.text().length()) {
			if (!matcher.region(at, line.text().length()).lookingAt()) {
				this.problems.error(line.at(at + blanks(line.text(), at)),
						"only links with commas between them can stand here; write \"[On-call health](../kpis/on-call-health.md)\"");
				return links;
			}
			link(matcher, line.at(matcher.start(1) - 1)).ifPresent(links::add);
			at = matcher.end();
		}
		if (line.text().endsWith(",")) {
			this.problems.error(line.at(line.text().length() - 1),
					"a link is missing after the comma; write one or take it out");
		}
		return links;
	}

	private static int blanks(String text, int from) {
		String rest = text.substring(from);
		return rest.length() - rest.stripLeading().length();
	}

	private Optional<Link> link(Matcher matcher, Position at) {
		String destination = matcher.group(2);
		Matcher path = FILE.matcher(destination);
		Optional<ContentFolder> folder = path.matches() && Slug.isValid(path.group(2))
				? ContentFolder.ofDirectory(path.group(1)).filter(FOLDERS::contains) : Optional.empty();
		if (folder.isEmpty()) {
			this.problems.error(at, "the link to \"" + destination
					+ "\" leads to no skill, KPI or area; link to a file such as ../skills/coaching.md");
		}
		return folder
			.map((known) -> new Link(matcher.group(1), destination, new PageAddress(known, path.group(2), null), at));
	}

}
