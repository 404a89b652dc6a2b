package org.roleprint.search.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Reading;
import org.roleprint.search.LineHit;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchSamples;
import org.roleprint.search.SearchTest;
import org.roleprint.search.index.IndexedEditions.FirstEdition;
import org.roleprint.search.index.IndexedEditions.WatchedIndex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The index holds what readers see, whichever edition they read, and nothing else.
 */
@SearchTest
@Import(IndexedEditions.class)
class SearchPartTests {

	private static final String KEEPER = "role/zoo-keeper";

	@Autowired
	private WatchedIndex index;

	@Autowired
	private FirstEdition other;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private RoleSearch search;

	@BeforeEach
	void fill() {
		this.index.watch(Integer.MAX_VALUE);
		this.catalogImport.replaceWith(zoo("Feeds every zebra twice a day."));
		this.index.watch(Integer.MAX_VALUE);
	}

	@Test
	void writesOnlyLinesThatChanged() {
		long before = this.catalog.edition().number();
		this.catalogImport.replaceWith(zoo("Feeds every zebra at noon."));
		assertThat(this.index.written()).hasSize(2)
			.contains("+" + KEEPER + "#feeding-times@" + (before + 1))
			.anyMatch((write) -> write.startsWith("-" + KEEPER + "#feeding-times@"));
		assertThat(anchors("zebra noon", this.catalog.edition())).containsExactly("feeding-times");
	}

	@Test
	void writesNothingWhenTheSameContentIsImportedAgain() {
		this.catalogImport.replaceWith(zoo("Feeds every zebra twice a day."));
		assertThat(this.index.written()).isEmpty();
	}

	@Test
	void keepsOldLinesForWhoeverReadsThem() {
		Edition old;
		try (Reading reading = this.catalog.read()) {
			old = reading.edition();
			List<LineHit> found = lines("zebra", old);
			this.catalogImport.replaceWith(zoo("Feeds every giraffe twice a day."));
			assertThat(lines("zebra", old)).isEqualTo(found);
			assertThat(lines("giraffe", old)).isEmpty();
			assertThat(anchors("giraffe", this.catalog.edition())).containsExactly("feeding-times");
			assertThat(lines("zebra", this.catalog.edition())).isEmpty();
			assertThat(this.index.versions()).containsKeys(ids(old));
		}
		this.catalogImport.replaceWith(zoo("Feeds every giraffe at noon."));
		assertThat(this.index.versions()).containsOnlyKeys(ids(this.catalog.edition()));
	}

	@Test
	void scoresLinesWhateverElseTheIndexHolds() {
		double alone = lines("fences", this.catalog.edition()).get(0).score();
		this.catalogImport.replaceWith(zoo("Mends fences, and more fences."));
		try (Reading reading = this.catalog.read()) {
			assertThat(lines("fences", reading.edition())).hasSize(2);
			this.catalogImport.replaceWith(zoo("Feeds every zebra twice a day."));
			assertThat(this.index.versions()).hasSizeGreaterThan(ids(this.catalog.edition()).length);
			assertThat(lines("fences", this.catalog.edition()).get(0).score()).isEqualTo(alone);
		}
	}

	@Test
	void countsWordsAsIfEveryEditionWereTheFirst() {
		this.catalogImport.replaceWith(zoo("Feeds every giraffe at noon."));
		this.catalogImport.replaceWith(zoo("Feeds every zebra twice a day."));
		Holdings holdings = SearchEdition.of(this.catalog.edition()).holdings();
		WordCounts counts = holdings.counts();
		WordCounts anew = new WordCounts();
		Documents documents = new Documents(holdings.names());
		this.catalog.edition().roles().forEach((role) -> {
			documents.of(role, (anchor) -> true).forEach((anchor, document) -> {
				if (!anchor.isEmpty()) {
					anew.count(document, 1);
				}
			});
			documents.sections(role, (anchor) -> true).values().forEach((document) -> anew.countWords(document, 1));
		});
		assertThat(counts).usingRecursiveComparison().isEqualTo(anew);
	}

	@Test
	void answersFromTheOldEditionWhileWritingFailsAndRecovers() {
		Edition old = this.catalog.edition();
		this.index.watch(1);
		assertThatThrownBy(() -> this.catalogImport.replaceWith(zoo("Feeds every giraffe twice a day.")))
			.hasStackTraceContaining("The disk is full");
		assertThat(this.catalog.edition()).isSameAs(old);
		assertThat(anchors("zebra", this.catalog.edition())).containsExactly("feeding-times");
		assertThat(lines("giraffe", this.catalog.edition())).isEmpty();
		this.index.watch(Integer.MAX_VALUE);
		this.catalogImport.replaceWith(zoo("Feeds every lion twice a day."));
		assertThat(anchors("lion", this.catalog.edition())).containsExactly("feeding-times");
		assertThat(lines("giraffe", this.catalog.edition())).isEmpty();
		assertThat(lines("zebra", this.catalog.edition())).isEmpty();
		assertThat(this.index.versions()).containsOnlyKeys(ids(this.catalog.edition()));
	}

	@Test
	void forgetsAnEditionOfWhichAnotherPartFailed() {
		Edition old = this.catalog.edition();
		this.other.fail(true);
		assertThatThrownBy(() -> this.catalogImport.replaceWith(zoo("Feeds every giraffe twice a day.")))
			.hasMessageContaining("Another part");
		this.other.fail(false);
		assertThat(this.index.written()).isNotEmpty();
		assertThat(anchors("zebra", this.catalog.edition())).containsExactly("feeding-times");
		this.catalogImport.replaceWith(zoo("Feeds every zebra twice a day."));
		assertThat(this.catalog.edition()).isNotSameAs(old);
		assertThat(anchors("zebra", this.catalog.edition())).containsExactly("feeding-times");
		assertThat(lines("giraffe", this.catalog.edition())).isEmpty();
		assertThat(this.index.versions()).containsOnlyKeys(ids(this.catalog.edition()));
	}

	@Test
	void forgetsWhatIsGone() {
		this.catalogImport.replaceWith(SearchSamples.content());
		assertThat(lines("zebra", this.catalog.edition())).isEmpty();
		Map<String, Version> versions = this.index.versions();
		assertThat(versions).containsOnlyKeys(ids(this.catalog.edition()));
		assertThat(versions.values()).allMatch(Version::isOpen);
	}

	/** The sample, and a keeper whose feeding times are told so. */
	private static CatalogContent zoo(String feeding) {
		RoleEntry keeper = SearchSamples.role("Zoo keeper", "reliability", SampleLevels.HEAD,
				SearchSamples.line("people-and-teams", "Feeding times", feeding),
				SearchSamples.line("people-and-teams", "Fence rounds", "Walks along the fences."));
		return SearchSamples.content("zoo" + feeding.hashCode(),
				Stream.concat(SearchSamples.roles().stream(), Stream.of(keeper)).toList());
	}

	private List<String> anchors(String typed, Edition edition) {
		return lines(typed, edition).stream().map(LineHit::anchor).toList();
	}

	private List<LineHit> lines(String typed, Edition edition) {
		return this.search.search(new SearchRequest(typed, SearchRequest.of(typed).filter(), 1, true), edition)
			.roles()
			.stream()
			.flatMap((role) -> role.best().stream())
			.toList();
	}

	private static String[] ids(Edition edition) {
		return SearchEdition.of(edition)
			.holdings()
			.pages()
			.entrySet()
			.stream()
			.flatMap((page) -> page.getValue()
				.versions()
				.entrySet()
				.stream()
				.map((version) -> new DocumentKey(page.getKey(), version.getKey()).id(version.getValue().since())))
			.toArray(String[]::new);
	}

}
