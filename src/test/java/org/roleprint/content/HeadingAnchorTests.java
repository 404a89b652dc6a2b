package org.roleprint.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * The headings within a role's free sections can be linked.
 */
class HeadingAnchorTests {

	private final ContentSample sample = ContentSample.complete()
		.replacing(MANAGER, "Keep the team able to deliver.\n", """
				Keep the team able.

				### 90 days
				First.

				### 90 days
				Again.

				### 成長
				Later.

				> ### Quoted
				""");

	@Test
	void carryTheirSectionsNameAndTheirWords() {
		assertThat(this.sample.content().roles()).filteredOn((role) -> role.slug().equals("engineering-manager"))
			.singleElement()
			.satisfies((role) -> assertThat(role.sections().get(0).html().html()).contains(
					"<h3 id=\"mission-90-days\">90 days</h3>", "<h3>90 days</h3>", "<h3>成長</h3>", "<h3>Quoted</h3>"));
	}

	@Test
	void areLinkedFromOtherFiles() {
		assertThat(this.sample.replacing(MANAGER, "First.", "[First](#mission-90-days).").errors()).isEmpty();
		assertThat(this.sample.replacing(MANAGER, "First.", "[First](#mission-91-days).").errors()).singleElement()
			.asString()
			.contains("has no place \"#mission-91-days\", perhaps \"mission-90-days\"?");
	}

	@Test
	void arePromisedOnceTheyAreListed() {
		ContentSample published = this.sample.published();
		assertThat(published.text("permalinks.txt")).contains("/roles/engineering-manager#mission-90-days\n");
		assertThat(published.replacing(MANAGER, "### 90 days\nFirst.", "### 91 days\nFirst.")
			.replacing(MANAGER, "### 90 days\nAgain.", "Again.")
			.errors()).singleElement()
			.asString()
			.contains("/roles/engineering-manager#mission-90-days no longer leads anywhere",
					"-> /roles/engineering-manager#mission-91-days");
	}

	@Test
	void areHeldApartFromLines() {
		assertThat(this.sample.replacing(MANAGER, "**Growth talks.**", "**Mission 90 days.**").errors()).singleElement()
			.asString()
			.contains("the heading \"90 days\" has the anchor \"mission-90-days\" of the responsibility");
	}

}
