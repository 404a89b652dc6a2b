package org.roleprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.Proficiency;
import org.roleprint.content.RealContent;

/**
 * Content directories of any size: a {@link GeneratedCatalog} as Markdown files that a
 * start of the application reads.
 */
final class GeneratedContent {

	private static final Path REAL = Path.of("content");

	private final CatalogContent real = RealContent.read();

	private final Path directory;

	private GeneratedContent(Path directory) {
		this.directory = directory;
	}

	/**
	 * Writes a directory.
	 * @param directory where to, made when it is missing
	 * @param roles how many roles
	 * @param seed which one of all catalogs of that size
	 * @return the directory
	 */
	static Path write(Path directory, int roles, long seed) {
		try {
			new GeneratedContent(directory).write(roles, seed);
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(int roles, long seed) throws IOException {
		CatalogContent content = GeneratedCatalog.of(this.real, roles, seed);
		for (String folder : List.of("roles", "skills", "kpis", "families", "areas", "levels", "guides", "thesaurus")) {
			Files.createDirectories(this.directory.resolve(folder));
		}
		for (String folder : List.of("skills", "kpis", "families", "areas", "levels", "guides", "thesaurus")) {
			copy(folder);
		}
		for (SkillEntry skill : more(content.skills(), this.real.skills())) {
			file("skills/" + skill.slug() + ".md", skill(skill));
		}
		for (GroupEntry family : more(content.families(), this.real.families())) {
			file("families/" + family.slug() + ".md", family(family));
		}
		roles(content);
	}

	private void copy(String folder) throws IOException {
		try (Stream<Path> files = Files.list(REAL.resolve(folder))) {
			for (Path file : files.toList()) {
				file(folder + "/" + file.getFileName(), Files.readString(file));
			}
		}
	}

	private static <T> List<T> more(List<T> all, List<T> real) {
		return all.subList(real.size(), all.size());
	}

	private static String skill(SkillEntry skill) {
		String levels = Stream.of(Proficiency.values())
			.map((level) -> "- **" + level.title() + ".** "
					+ GeneratedBlueprint.markdown(skill.levels().get(level.ordinal())) + "\n")
			.collect(Collectors.joining());
		String names = skill.alsoKnownAs()
			.stream()
			.map(GeneratedBlueprint::yaml)
			.collect(Collectors.joining(", ", "[", "]"));
		return "---\ntitle: " + GeneratedBlueprint.yaml(skill.title()) + "\ngroup: "
				+ GeneratedBlueprint.yaml(skill.group()) + "\nalso-known-as: " + names + "\n---\n\n"
				+ GeneratedBlueprint.markdown(skill.definition()) + "\n\n## Levels\n\n" + levels;
	}

	private static String family(GroupEntry family) {
		return "---\ntitle: " + GeneratedBlueprint.yaml(family.title()) + "\norder: " + family.order() + "\n---\n\n"
				+ GeneratedBlueprint.markdown(family.description()) + "\n";
	}

	/** Each varies the real role that the generator varied for it. */
	private void roles(CatalogContent content) throws IOException {
		List<BlueprintText> bases = new ArrayList<>();
		for (RoleEntry role : this.real.roles()) {
			bases.add(BlueprintText.of(Files.readString(REAL.resolve(role.profile().sourcePath()))));
		}
		GeneratedBlueprint blueprint = new GeneratedBlueprint(content);
		for (int number = 0; number < content.roles().size(); number++) {
			RoleEntry role = content.roles().get(number);
			file("roles/" + role.slug() + ".md",
					blueprint.markdown(role, number + 1, bases.get(number % bases.size())));
		}
	}

	private void file(String path, String text) throws IOException {
		Files.writeString(this.directory.resolve(path), text);
	}

}
