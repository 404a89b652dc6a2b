package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.ContentFiles.TextFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading directories again and again that others write to.
 */
class ContentReaderTests {

	private static final String PEOPLE = "areas/people.md";

	private static final String MONEY = "areas/money.md";

	private final MovingClock clock = MovingClock.anHourLater();

	@TempDir
	private Path directory;

	@TempDir
	private Path elsewhere;

	@BeforeEach
	void write() {
		ContentDirectory.write(this.directory, PEOPLE, "People, one");
		ContentDirectory.write(this.directory, MONEY, "Money, one");
	}

	@Test
	void readsNothingAgainWhileNothingChanges() throws NotDirectoryException {
		ContentReader reader = reader(this.clock);
		ContentFiles first = reader.read().orElseThrow();
		assertThat(reader.read()).containsSame(first);
	}

	@Test
	void readsOnlyFilesThatChanged() throws NotDirectoryException {
		ContentReader reader = reader(this.clock);
		ContentFiles first = reader.read().orElseThrow();
		ContentDirectory.write(this.directory, PEOPLE, "People, two and more");
		ContentFiles second = reader.read().orElseThrow();
		assertThat(text(second, PEOPLE)).isEqualTo("People, two and more");
		assertThat(second.texts().get(MONEY)).isSameAs(first.texts().get(MONEY));
		assertThat(second.checksum()).isNotEqualTo(first.checksum());
	}

	@Test
	void seesFilesComeAndGo() throws IOException {
		ContentReader reader = reader(this.clock);
		reader.read();
		Files.delete(this.directory.resolve(MONEY));
		ContentDirectory.write(this.directory, "areas/time.md", "Time");
		Files.createDirectory(this.directory.resolve("areas/odd"));
		ContentFiles files = reader.read().orElseThrow();
		assertThat(files.paths()).containsExactly(PEOPLE, "areas/time.md");
		assertThat(files.problems()).singleElement()
			.extracting("file")
			.isEqualTo(this.directory.resolve("areas/odd").toString());
	}

	@Test
	void readsFilesAgainThatWereYoungWhenRead() throws IOException {
		ContentReader reader = reader(MovingClock.now());
		Files.setLastModifiedTime(this.directory.resolve(PEOPLE), FileTime.fromMillis(0));
		ContentFiles first = reader.read().orElseThrow();
		ContentFiles second = reader.read().orElseThrow();
		assertThat(second.texts().get(PEOPLE)).isNotSameAs(first.texts().get(PEOPLE));
		assertThat(second.checksum()).isEqualTo(first.checksum());
	}

	@Test
	void noticesChangeThatKeepsSizeAndTime() throws IOException {
		ContentReader reader = reader(MovingClock.now());
		FileTime time = Files.getLastModifiedTime(this.directory.resolve(PEOPLE));
		reader.read();
		ContentDirectory.write(this.directory, PEOPLE, "People, two");
		Files.setLastModifiedTime(this.directory.resolve(PEOPLE), time);
		assertThat(text(reader.read().orElseThrow(), PEOPLE)).isEqualTo("People, two");
	}

	@Test
	void followsDirectoryThatIsLinkedToAnotherVersion() throws IOException {
		ContentDirectory.write(this.elsewhere, "v2/" + PEOPLE, "People, two");
		Path link = Files.createSymbolicLink(this.elsewhere.resolve("current"), this.directory);
		ContentReader reader = new ContentReader(List.of(link), this.clock);
		assertThat(text(reader.read().orElseThrow(), PEOPLE)).isEqualTo("People, one");
		Files.delete(link);
		Files.createSymbolicLink(link, Path.of("v2"));
		ContentFiles second = reader.read().orElseThrow();
		assertThat(second.paths()).containsExactly(PEOPLE);
		assertThat(text(second, PEOPLE)).isEqualTo("People, two");
	}

	@Test
	void noticesThatFolderIsNowLinkOutOfTheDirectory() throws IOException {
		ContentReader reader = reader(this.clock);
		reader.read();
		Files.move(this.directory.resolve("areas"), this.elsewhere.resolve("areas"));
		Files.createSymbolicLink(this.directory.resolve("areas"), this.elsewhere.resolve("areas"));
		assertThat(reader.read().orElseThrow().problems()).hasSize(2)
			.allMatch((problem) -> problem.message().startsWith("this symbolic link leaves the content directory"));
	}

	@Test
	void readsTreeAgainThatChangesWhileItIsRead() throws NotDirectoryException {
		AtomicInteger changes = new AtomicInteger();
		this.clock.meanwhile(() -> {
			if (changes.incrementAndGet() == 1) {
				ContentDirectory.write(this.directory, MONEY, "Money, second version");
				ContentDirectory.write(this.directory, "areas/time.md", "Time, second version");
			}
		});
		ContentFiles files = reader(this.clock).read().orElseThrow();
		assertThat(changes).hasValue(2);
		assertThat(text(files, MONEY)).isEqualTo("Money, second version");
		assertThat(text(files, "areas/time.md")).isEqualTo("Time, second version");
	}

	@Test
	void givesUpOnTreeThatNeverRestsAndReadsItOnceItDoes() throws NotDirectoryException {
		AtomicInteger changes = new AtomicInteger();
		this.clock
			.meanwhile(() -> ContentDirectory.write(this.directory, MONEY, "x".repeat(1 + changes.incrementAndGet())));
		ContentReader reader = reader(this.clock);
		assertThat(reader.read()).isEmpty();
		assertThat(changes).hasValueBetween(2, 10);
		this.clock.meanwhile(() -> {
		});
		assertThat(text(reader.read().orElseThrow(), MONEY)).isEqualTo("x".repeat(1 + changes.get()));
	}

	private ContentReader reader(MovingClock time) {
		return new ContentReader(List.of(this.directory), time);
	}

	private static String text(ContentFiles files, String path) {
		return files.texts().getOrDefault(path, new TextFile("", "")).text();
	}

}
