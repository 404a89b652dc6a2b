package org.roleprint.content.parsing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.words.TermKind;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a file of the thesaurus says, and what can be wrong in it.
 */
class ThesaurusParserTests {

	private static final String HEAD = "---\ntitle: Operations\n---\n\n";

	private final Problems problems = new Problems("thesaurus/operations.md");

	@Test
	void readsConceptsWithTheirLists() {
		ThesaurusDocument document = parse(HEAD + """
				What keeps it running,
				in two lines.

				## On-call
				- **Other names.** on call duty, standby
				- **Narrower.** rota, follow-the-sun,
				  handover
				- **Tools.** PagerDuty, C#
				- **Plain words.** 3am, who is woken
				- **Not.** Call centre
				- **Belongs to.** [On-call, health](../kpis/on-call-health.md), [Operations](../areas/operations.md)

				## Call centre
				""");
		assertThat(this.problems.found()).isEmpty();
		assertThat(document.title().value()).isEqualTo("Operations");
		assertThat(document.entries()).extracting(ThesaurusDocument.Entry::concept)
			.containsExactly(new ThesaurusConcept("On-call", List.of("on call duty", "standby"),
					List.of("rota", "follow-the-sun", "handover"), List.of("PagerDuty", "C#"),
					List.of("3am", "who is woken"), List.of("Call centre"),
					List.of("kpis/on-call-health", "areas/operations")), ThesaurusConcept.named("Call centre"));
	}

	@Test
	void knowsThePlaceOfEveryWord() {
		ThesaurusDocument.Entry entry = parse(HEAD + "## A b\n- **Tools.** one,  two,\n  three\n").entries().get(0);
		assertThat(entry.name().at()).isEqualTo(new Position(5, 4));
		assertThat(entry.words().get(TermKind.TOOL)).containsExactly(new Located<>("one", new Position(6, 14)),
				new Located<>("two", new Position(6, 20)), new Located<>("three", new Position(7, 3)));
	}

	@Test
	void warnsOfListWithoutWords() {
		parse(HEAD + "## A\n- **Tools.**\n- **Not.** \n");
		assertThat(this.problems.found()).extracting(ContentProblem::line)
			.containsExactly(
					"thesaurus/operations.md:6:1: warning: the list \"Tools\" is empty; add a word or take the line out",
					"thesaurus/operations.md:7:1: warning: the list \"Not\" is empty; add a word or take the line out");
	}

	@Test
	void warnsOfWordThatStandsTwiceInOneListInWhateverForm() {
		parse(HEAD + "## A\n- **Tools.** roll-out, Roll outs\n");
		assertThat(this.problems.found()).extracting(ContentProblem::line)
			.containsExactly(
					"thesaurus/operations.md:6:24: warning: \"Roll outs\" stands in this list already, in this "
							+ "or another form; take one out");
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String body, String problem) {
		parse(HEAD + body);
		assertThat(this.problems.found()).extracting(ContentProblem::line)
			.containsExactly("thesaurus/operations.md:" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		String only = "only lists of words can stand here; write \"- **Other names.** first, second\", or take the line out";
		String order = "Other names, Narrower, Tools, Plain words, Not, Belongs to";
		return Stream.of(
				arguments("Words.\n",
						"1:1: error: there is no concept here; write \"## \" and its name, and its lists below"),
				arguments("One.\n\nTwo.\n\n## A\n",
						"7:1: error: only one paragraph can stand before the first concept; join the two"),
				arguments("- **Tools.** x\n\n## A\n",
						"5:1: error: this list belongs to no concept; write \"## \" and the concept's name above it"),
				arguments("### A\n", "5:1: error: a concept is a heading with two signs; write \"## A\""),
				arguments("## A, b\n",
						"5:4: error: a concept's name cannot hold a comma, which parts names in lists; write \"and\""),
				arguments("## …\n",
						"5:4: error: a concept's name is at most 100 characters and holds a word; write one after \"## \""),
				arguments("## A\nText.\n", "6:1: error: " + only),
				arguments("## A\n* **Tools.** x\n", "6:1: error: " + only),
				arguments("## A\n- **Tools** x\n", "6:1: error: " + only),
				arguments("## A\n- x, y\n", "6:1: error: " + only),
				arguments("## A\n- **Tool.** x\n",
						"6:1: error: unknown list \"Tool\", perhaps \"Tools\"?; the lists are " + order),
				arguments("## A\n- **Tools.** x\n- **Tools.** y\n",
						"7:1: error: the list \"Tools\" stands twice here; join the two"),
				arguments("## A\n- **Tools.** x\n- **Narrower.** y\n",
						"7:1: error: the list \"Narrower\" stands before \"Tools\"; the order is " + order),
				arguments("## A\n- **Tools.** x, , y\n",
						"6:17: error: a word is missing beside a comma; write one or take the comma out"),
				arguments("## A\n- **Tools.** [x](y)\n",
						"6:14: error: \"[x](y)\" holds a sign of Markdown; write plain words with commas between them"),
				arguments("## A\n- **Tools.** x, ?\n", "6:17: error: \"?\" holds no letter and no digit; write a word"),
				arguments("## A\n- **Tools.** " + "x".repeat(101) + "\n",
						"6:14: error: a word here is longer than 100 characters; put commas between words"),
				arguments("## A\n- **Belongs to.** [X](../skills/x.md), y\n",
						"6:40: error: only links with commas between them can stand here; write "
								+ "\"[On-call health](../kpis/on-call-health.md)\""),
				arguments("## A\n- **Belongs to.** [X](../skills/x.md),\n",
						"6:38: error: a link is missing after the comma; write one or take it out"),
				arguments("## A\n- **Belongs to.** [X](../roles/x.md)\n",
						"6:19: error: the link to \"../roles/x.md\" leads to no skill, KPI or area; link to a file such as "
								+ "../skills/coaching.md"));
	}

	@Test
	void asksForTitleAndNothingElse() {
		parse("---\norder: 1\n---\n\n## A\n");
		assertThat(this.problems.found()).extracting(ContentProblem::line)
			.containsExactly("thesaurus/operations.md:2:1: error: unknown key \"order\"; the keys here are title",
					"thesaurus/operations.md:1:1: error: the key \"title\" is missing; add a line \"title: …\" to the "
							+ "front matter");
	}

	private ThesaurusDocument parse(String text) {
		return ThesaurusParser
			.parse(new ContentFile(ContentFolder.THESAURUS, "operations", "thesaurus/operations.md", text),
					this.problems)
			.orElseThrow();
	}

}
