package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.words.Words;

/**
 * Reads a file of the thesaurus, line by line: a heading is a concept, and the lines
 * {@code - **Other names.** a, b} below it are its lists. Nothing else stands there.
 */
public final class ThesaurusParser {

	private static final String FORM = "write \"- **Other names.** first, second\"";

	private static final int MAX_NAME = 100;

	private static final Pattern HEADING = Pattern.compile("(#+)\\s+(.*)");

	private static final Pattern LIST = Pattern.compile("- \\*\\*([^*]*)\\.\\*\\*(?:\\s+(.*))?");

	private final ContentFile file;

	private final Problems problems;

	private final List<ThesaurusDocument.Entry> entries = new ArrayList<>();

	private @Nullable ConceptLists concept;

	private @Nullable ConceptLine list;

	/** How many paragraphs stand before the first concept. */
	private int paragraphs;

	private boolean inParagraph;

	private ThesaurusParser(ContentFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param file the file
	 * @param problems where everything that cannot be understood is reported
	 * @return empty when nobody can say where the body begins
	 */
	public static Optional<ThesaurusDocument> parse(ContentFile file, Problems problems) {
		return FrontMatter.read(file, problems).map((front) -> {
			front.fields().allow(Set.of("title"));
			ThesaurusParser parser = new ThesaurusParser(file, problems);
			parser.body(front.bodyLine());
			return new ThesaurusDocument(file, front.fields().text("title"), parser.entries);
		});
	}

	private void body(int from) {
		List<String> lines = this.file.text().lines().toList();
		for (int index = from; index < lines.size(); index++) {
			line(lines.get(index), index + 1);
		}
		endConcept();
		if (this.entries.isEmpty()) {
			this.problems.error(Position.START,
					"there is no concept here; write \"## \" and its name, and its lists below");
		}
	}

	private void line(String line, int number) {
		Position at = new Position(number, line.length() - line.stripLeading().length() + 1);
		Matcher heading = HEADING.matcher(line);
		Matcher listed = LIST.matcher(line);
		if (line.isBlank()) {
			this.list = null;
			this.inParagraph = false;
		}
		else if (heading.matches()) {
			heading(heading, number);
		}
		else if (listed.matches()) {
			list(listed, at);
		}
		else if (this.list != null && at.column() > 1) {
			this.list.add(line.substring(at.column() - 1), at);
		}
		else if (this.concept == null && this.entries.isEmpty() && !line.startsWith("- ")) {
			lead(at);
		}
		else {
			this.problems.error(at, "only lists of words can stand here; " + FORM + ", or take the line out");
			this.list = null;
		}
	}

	private void lead(Position at) {
		this.paragraphs += this.inParagraph ? 0 : 1;
		if (!this.inParagraph && this.paragraphs > 1) {
			this.problems.error(at, "only one paragraph can stand before the first concept; join the two");
		}
		this.inParagraph = true;
	}

	private void heading(Matcher heading, int number) {
		endConcept();
		String name = heading.group(2).stripTrailing();
		Position at = new Position(number, heading.start(2) + 1);
		if (heading.group(1).length() != 2) {
			this.problems.error(new Position(number, 1),
					"a concept is a heading with two signs; write \"## " + name + "\"");
		}
		if (Words.of(name).isEmpty() || name.length() > MAX_NAME) {
			this.problems.error(at, "a concept's name is at most " + MAX_NAME
					+ " characters and holds a word; write one after \"## \"");
		}
		else if (name.contains(",")) {
			this.problems.error(at, "a concept's name cannot hold a comma, which parts names in lists; write \"and\"");
		}
		this.concept = new ConceptLists(new Located<>(name, at), this.problems);
	}

	private void list(Matcher listed, Position at) {
		if (this.concept == null) {
			this.problems.error(at, "this list belongs to no concept; write \"## \" and the concept's name above it");
			return;
		}
		String rest = listed.group(2);
		ConceptLine opened = new ConceptLine(this.file.words().english(listed.group(1).strip()), at);
		if (rest != null) {
			opened.add(rest, new Position(at.line(), listed.start(2) + 1));
		}
		this.concept.add(opened);
		this.list = opened;
	}

	private void endConcept() {
		if (this.concept != null) {
			this.entries.add(this.concept.entry());
		}
		this.concept = null;
		this.list = null;
	}

}
