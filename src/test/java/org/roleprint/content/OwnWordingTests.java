package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code pages.txt} says in other words.
 */
class OwnWordingTests {

	private final ContentSample sample = ContentSample.complete();

	@Test
	void readsAThirdLanguage() {
		assertThat(this.sample.with("catalog.yaml", "language: fr\n").with("pages.txt", """
				# Les mots des pages
				nav.roles = Rôles
				count.roles = {0} rôle | {0} rôles
				""").content().description().wording())
			.isEqualTo(Map.of("nav.roles", "Rôles", "count.roles", "{0} rôle | {0} rôles"));
	}

	@Test
	void laterDirectoryHasTheLastWord(@TempDir Path ours, @TempDir Path theirs) throws NotDirectoryException {
		ContentDirectory.write(ours, this.sample.with("pages.txt", "nav.roles = Posts\nnav.skills = Crafts\n"));
		ContentDirectory.write(theirs, "pages.txt", "nav.roles = Jobs\n");
		assertThat(new CatalogBuilder("build").content(ContentCheck.of(List.of(ours, theirs))).description().wording())
			.isEqualTo(Map.of("nav.roles", "Jobs", "nav.skills", "Crafts"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = {
			"nav.rolls = Jobs§warning: pages say nothing called \"nav.rolls\", perhaps \"nav.roles\"?; the line counts for nothing",
			"nav.roles Jobs§error: this line says nothing; write a key, the sign = and what pages shall say",
			"nav.roles =§error: \"nav.roles\" says nothing; write a text, or take the line out",
			"nav.roles = {0} jobs§error: \"nav.roles\" has no places to fill; take {0} out",
			"home.map = All of them§error: \"home.map\" needs each of {0} and no other place; in English it is \"{0}, by family and level\"",
			"nav.roles = Job | Jobs§error: \"nav.roles\" counts nothing, so it has one form; take the bar out",
			"nav.roles = <b>Jobs</b>§error: a phrase has no < >; write typographic quotes and apostrophes, such as “…” and ’, and no markup",
			"nav.roles = ${x}§error: a phrase has no $ { }; write typographic quotes and apostrophes, such as “…” and ’, and no markup" })
	void saysWhatIsWrongWithALine(String line, String problem) {
		ContentSample spoilt = this.sample.with("pages.txt", "# words\n" + line + "\n");
		assertThat(Stream.concat(spoilt.errors().stream(), spoilt.warnings().stream()))
			.filteredOn((found) -> found.startsWith("pages.txt"))
			.singleElement()
			.asString()
			.isEqualTo("pages.txt:2:1: " + problem);
	}

}
