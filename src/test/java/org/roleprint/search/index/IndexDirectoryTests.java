package org.roleprint.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.search.SearchSamples;
import org.roleprint.search.SearchTest;
import org.roleprint.search.index.IndexedEditions.FirstEdition;
import org.roleprint.search.index.IndexedEditions.WatchedIndex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index that lies in a directory already is used as far as it is right.
 */
@SearchTest
@Import(IndexedEditions.class)
@ExtendWith(OutputCaptureExtension.class)
class IndexDirectoryTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private FirstEdition first;

	@Autowired
	private SharedDocuments shared;

	@TempDir
	private Path directory;

	@Test
	void isLeftAsItIsBySecondStart(CapturedOutput output) throws IOException {
		Edition edition = shown("sample", "Feeds every zebra.");
		start(edition);
		List<Path> files = files();
		assertThat(start(edition)).isEmpty();
		assertThat(files()).isEqualTo(files);
		assertThat(output).contains("The search index already holds version sample");
	}

	@Test
	void isBroughtToOtherContentByItsDifference() {
		start(shown("sample", "Feeds every zebra."));
		Edition edition = shown("other", "Feeds every lion.");
		assertThat(start(edition)).containsExactly("+role/zoo-keeper#feeding-times@" + edition.number());
		assertThat(start(edition)).isEmpty();
	}

	@Test
	void isNotBelievedWhenItsEditionsAreNewerThanTheDatabase() {
		Edition edition = shown("sample", "Feeds every zebra.");
		int documents = start(shown("other", "Feeds every lion.")).size();
		// Even what is the same stands there for editions yet to come.
		assertThat(start(edition)).hasSize(documents);
		assertThat(start(edition)).isEmpty();
	}

	@Test
	void isMadeAnewWhenItCannotBeRead(CapturedOutput output) throws IOException {
		Edition edition = shown("sample", "Feeds every zebra.");
		int documents = start(edition).size();
		for (Path file : files()) {
			Files.writeString(file, "spoilt");
		}
		assertThat(start(edition)).hasSizeGreaterThanOrEqualTo(documents);
		assertThat(output.toString().lines().filter((line) -> line.contains("cannot be used and is made anew")))
			.singleElement()
			.asString()
			.containsPattern("made anew: \\S.*segments");
		assertThat(output).doesNotContain("\tat ");
		assertThat(start(edition)).isEmpty();
	}

	@Test
	void isBroughtIntoOneSegmentOnceForEachEdition() throws IOException {
		start(shown("sample", "Feeds every zebra."));
		IndexSettings settings = settings();
		AtomicInteger merges = new AtomicInteger();
		try (SearchIndex index = new SearchIndex(settings) {

			@Override
			void merge() {
				super.merge();
				merges.incrementAndGet();
			}

		}) {
			IndexTidying tidying = new IndexTidying(index, settings, Clock.systemUTC());
			tidying.look();
			assertThat(merges).hasValue(0);
			new SearchPart(index, this.shared).make(shown("other", "Feeds every lion."), this.first.edition());
			assertThat(segments()).anyMatch((segments) -> segments > 1);
			tidying.look();
			tidying.look();
			assertThat(segments()).hasSize(3).containsOnly(1);
			assertThat(merges).hasValue(1);
		}
	}

	/** How many segments each index has. */
	private List<Integer> segments() throws IOException {
		List<Integer> segments = new ArrayList<>();
		for (Path file : files()) {
			if (file.getFileName().toString().startsWith("segments_")) {
				try (Directory lies = FSDirectory.open(file.getParent())) {
					segments.add(SegmentInfos.readLatestCommit(lies).size());
				}
			}
		}
		return segments;
	}

	private Edition shown(String checksum, String feeding) {
		RoleEntry keeper = SearchSamples.role("Zoo keeper", "reliability", SampleLevels.HEAD,
				SearchSamples.line("people-and-teams", "Feeding times", feeding));
		this.catalogImport.replaceWith(SearchSamples.content(checksum,
				Stream.concat(SearchSamples.roles().stream(), Stream.of(keeper)).toList()));
		return this.catalog.edition();
	}

	/** Starts over the directory, and tells what was written. */
	private List<String> start(Edition edition) {
		try (WatchedIndex index = new WatchedIndex(settings())) {
			new SearchPart(index, this.shared).make(edition, this.first.edition());
			return index.written();
		}
	}

	private IndexSettings settings() {
		return IndexSettingsTests
			.settings(new MockEnvironment().withProperty("hibernate.search.backend.directory.type", "local-filesystem")
				.withProperty("hibernate.search.backend.directory.root", this.directory.toString()));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory)) {
			return files.filter(Files::isRegularFile).filter((file) -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

}
