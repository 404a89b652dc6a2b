package org.roleprint.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is read of a directory, and what of it is refused.
 */
class ContentFilesTests {

	private static final String AREA = "---\ntitle: People\norder: 10\n---\n\nPeople.\n";

	@TempDir
	private Path directory;

	@TempDir
	private Path elsewhere;

	@BeforeEach
	void write() {
		ContentDirectory.write(this.directory, "areas/people.md", AREA);
	}

	@Test
	void readsTheFoldersOfTheFormatAndNothingElse() throws NotDirectoryException {
		ContentDirectory.write(this.directory, "README.md", "# For authors\n");
		ContentDirectory.write(this.directory, "docs/plan.md", "# A plan\n");
		ContentDirectory.write(this.directory, "areas/.hidden.md", "hidden");
		ContentDirectory.write(this.directory, "synonyms.txt", "a, b\n");
		ContentFiles files = ContentFiles.read(List.of(this.directory));
		assertThat(files.paths()).containsExactly("areas/people.md", "synonyms.txt");
		assertThat(files.problems()).isEmpty();
	}

	@Test
	void takesByteOrderMarkAndWindowsLineEndsAway() throws NotDirectoryException {
		ContentDirectory.write(this.directory, "areas/people.md", "\uFEFF" + AREA.replace("\n", "\r\n"));
		assertThat(ContentFiles.read(List.of(this.directory)).texts().get("areas/people.md")).extracting("text")
			.isEqualTo(AREA);
	}

	@Test
	void refusesWhatIsNotUtf8() throws IOException {
		byte[] latin = AREA.replace("People.", "Mené.").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(this.directory.resolve("areas/people.md"), latin);
		assertThat(problems())
			.containsExactly("areas/people.md:6:4: error: this is not UTF-8; save the file in the " + "encoding UTF-8");
	}

	@Test
	void refusesTextThatEndsInsideCharacter() throws IOException {
		Files.write(this.directory.resolve("areas/people.md"), new byte[] { 'a', (byte) 0xE2, (byte) 0x82 });
		assertThat(problems())
			.containsExactly("areas/people.md:1:2: error: this is not UTF-8; save the file in the " + "encoding UTF-8");
	}

	@Test
	void refusesEmptyFiles() throws IOException {
		ContentDirectory.write(this.directory, "areas/people.md", " \n\n");
		assertThat(problems()).containsExactly("areas/people.md:1:1: error: this file is empty; write it as "
				+ "content/README.md shows, or remove it");
	}

	@Test
	void refusesFilesOverOneMebibyte() throws IOException {
		ContentDirectory.write(this.directory, "areas/people.md", AREA + "x".repeat(1024 * 1024));
		assertThat(problems())
			.containsExactly("areas/people.md:1:1: error: this file is larger than 1 MiB; split it or cut it");
	}

	@Test
	void refusesNulBytes() throws IOException {
		ContentDirectory.write(this.directory, "areas/people.md", AREA.replace("People.", "Pe\0ople."));
		assertThat(problems())
			.containsExactly("areas/people.md:6:3: error: this is a NUL byte, which no text holds; take it out");
	}

	@Test
	void refusesSymbolicLinksThatLeaveTheDirectory() throws IOException {
		ContentDirectory.write(this.elsewhere, "secret.md", AREA);
		Files.createSymbolicLink(this.directory.resolve("areas/secret.md"), this.elsewhere.resolve("secret.md"));
		assertThat(problems()).containsExactly("areas/secret.md:1:1: error: this symbolic link leaves the content "
				+ "directory; copy the file here instead");
	}

	@Test
	void refusesFoldersThatAreLinksOutOfTheDirectory() throws IOException {
		ContentDirectory.write(this.elsewhere, "secret.md", AREA);
		Files.createSymbolicLink(this.directory.resolve("roles"), this.elsewhere);
		assertThat(problems()).containsExactly("roles/secret.md:1:1: error: this symbolic link leaves the content "
				+ "directory; copy the file here instead");
	}

	@Test
	void followsSymbolicLinksWithinTheDirectory() throws IOException {
		ContentDirectory.write(this.directory, "data/real.md", AREA);
		Files.createSymbolicLink(this.directory.resolve("areas/linked.md"), Path.of("../data/real.md"));
		assertThat(problems()).isEmpty();
		assertThat(ContentFiles.read(List.of(this.directory)).texts()).hasSize(2);
	}

	@Test
	void followsDirectoryThatIsItselfSymbolicLink() throws IOException {
		Path link = Files.createSymbolicLink(this.elsewhere.resolve("content"), this.directory);
		assertThat(ContentFiles.read(List.of(link)).texts()).hasSize(1);
	}

	@Test
	void reportsLinksToNothing() throws IOException {
		Files.createSymbolicLink(this.directory.resolve("areas/lost.md"), Path.of("nothing.md"));
		assertThat(problems()).containsExactly(
				"areas/lost.md:1:1: error: this cannot be read; check that it exists and " + "who may read it");
	}

	@Test
	void reportsDirectoriesThatLookLikeFiles() throws IOException {
		Files.createDirectory(this.directory.resolve("areas/folder.md"));
		assertThat(problems()).containsExactly("areas/folder.md:1:1: error: this is no file; only files can end in .md "
				+ "here, so rename or remove it");
	}

	@Test
	void warnsOfFilesThatAreNotRead() throws IOException {
		ContentDirectory.write(this.directory, "areas/money.txt", AREA);
		ContentDirectory.write(this.directory, "areas/more/money.md", AREA);
		assertThat(problems()).containsExactly(
				"areas/money.txt:1:1: warning: this is not read; only area files ending in .md stand in areas/, so move it "
						+ "elsewhere",
				"areas/more:1:1: warning: this is not read; only area files ending in .md stand in areas/, so move it "
						+ "elsewhere");
	}

	@Test
	void letsLaterDirectoryReplaceFileEvenByOneItCannotRead() throws IOException {
		ContentDirectory.write(this.elsewhere, "areas/people.md", "");
		ContentFiles files = ContentFiles.read(List.of(this.directory, this.elsewhere));
		assertThat(files.texts()).isEmpty();
		assertThat(files.paths()).containsExactly("areas/people.md");
		assertThat(files.problems()).singleElement()
			.extracting(ContentProblem::file)
			.isEqualTo(this.elsewhere + "/areas/people.md");
	}

	@Test
	void changesItsChecksumWithEveryPathAndText() throws IOException {
		String before = ContentFiles.read(List.of(this.directory)).checksum();
		ContentDirectory.write(this.directory, "areas/people.md", AREA + " ");
		String changed = ContentFiles.read(List.of(this.directory)).checksum();
		Files.move(this.directory.resolve("areas/people.md"), this.directory.resolve("areas/persons.md"));
		String moved = ContentFiles.read(List.of(this.directory)).checksum();
		assertThat(List.of(before, changed, moved)).doesNotHaveDuplicates()
			.allMatch((hex) -> hex.matches("[0-9a-f]{64}"));
	}

	@Test
	void changesItsChecksumWithEveryFileItRefuses() throws IOException {
		List<String> checksums = new ArrayList<>(List.of(ContentFiles.read(List.of(this.directory)).checksum()));
		for (String text : List.of("", "Mené", "Nul\0", "Other\0")) {
			Files.write(this.directory.resolve("areas/spoilt.md"), text.getBytes(StandardCharsets.ISO_8859_1));
			checksums.add(ContentFiles.read(List.of(this.directory)).checksum());
		}
		Files.move(this.directory.resolve("areas/spoilt.md"), this.directory.resolve("areas/spoilt.txt"));
		checksums.add(ContentFiles.read(List.of(this.directory)).checksum());
		Files.move(this.directory.resolve("areas/spoilt.txt"), this.directory.resolve("permalinks.txt"));
		checksums.add(ContentFiles.read(List.of(this.directory)).checksum());
		assertThat(checksums).doesNotHaveDuplicates();
	}

	@Test
	void changesItsChecksumWhenFileMovesToAnotherDirectory() throws IOException {
		Files.createDirectory(this.elsewhere.resolve("areas"));
		String before = ContentFiles.read(List.of(this.directory, this.elsewhere)).checksum();
		Files.move(this.directory.resolve("areas/people.md"), this.elsewhere.resolve("areas/people.md"));
		assertThat(ContentFiles.read(List.of(this.directory, this.elsewhere)).checksum()).isNotEqualTo(before);
	}

	@Test
	void keepsItsChecksumWhereverTheDirectoryStandsAndWhateverItDoesNotRead() throws IOException {
		for (Path place : List.of(this.directory, this.elsewhere)) {
			ContentDirectory.write(place, "areas/people.md", AREA);
			ContentDirectory.write(place, "areas/money.txt", AREA);
		}
		ContentDirectory.write(this.elsewhere, "areas/.people.md.swp", "typing");
		ContentDirectory.write(this.elsewhere, "README.md", "# For authors");
		assertThat(ContentFiles.read(List.of(this.elsewhere)).checksum())
			.isEqualTo(ContentFiles.read(List.of(this.directory)).checksum());
	}

	@Test
	void keepsItsChecksumWhenTextChangesThatAnotherDirectoryReplaces() throws IOException {
		ContentDirectory.write(this.elsewhere, "areas/people.md", AREA);
		String before = ContentFiles.read(List.of(this.directory, this.elsewhere)).checksum();
		ContentDirectory.write(this.directory, "areas/people.md", AREA + "Replaced.\n");
		assertThat(ContentFiles.read(List.of(this.directory, this.elsewhere)).checksum()).isEqualTo(before);
	}

	@Test
	void reportsFoldersAndListsThatLeadToNothing() throws IOException {
		Files.createSymbolicLink(this.directory.resolve("roles"), Path.of("nothing"));
		Files.createSymbolicLink(this.directory.resolve("permalinks.txt"), Path.of("nothing.txt"));
		assertThat(problems()).containsExactly(
				"roles:1:1: error: this cannot be read; check that it exists and who may read it",
				"permalinks.txt:1:1: error: this cannot be read; check that it exists and who may read it");
	}

	@Test
	void refusesDirectoryThatIsNone() {
		Path nowhere = this.directory.resolve("nowhere");
		assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> ContentCheck.of(List.of(nowhere)))
			.withMessage(nowhere.toString());
	}

	@Test
	void reportsDirectoryThatHoldsNoContent() throws NotDirectoryException {
		assertThat(ContentCheck.of(List.of(this.elsewhere)).lines()).containsExactly(this.elsewhere
				+ ":1:1: error: there is no content here; name the directory that holds roles/, skills/ and " + "kpis/",
				"0 files, 0 roles: 1 error, 0 warnings");
	}

	private List<String> problems() throws NotDirectoryException {
		return ContentFiles.read(List.of(this.directory))
			.problems()
			.stream()
			.map((problem) -> problem.line().replace(this.directory + "/", ""))
			.toList();
	}

}
