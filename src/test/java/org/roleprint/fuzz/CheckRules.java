package org.roleprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.roleprint.authoring.prose.ProseCheck;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.content.ContentReport;
import org.roleprint.content.SpoiltCatalog;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.SkillDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every file, whatever stands in it: the check ends, tells of an error or
 * reads what the file says, and the import takes what the check accepts.
 */
final class CheckRules {

	private final SpoiltCatalog catalog;

	private final CatalogImport catalogImport;

	private final Catalog shown;

	CheckRules(SpoiltCatalog catalog, CatalogImport catalogImport, Catalog shown) {
		this.catalog = catalog;
		this.catalogImport = catalogImport;
		this.shown = shown;
	}

	/**
	 * How a file fared.
	 */
	enum Outcome {

		/** Errors say what is wrong. */
		REFUSED,
		/** It is read as what it says, and imported. */
		TAKEN

	}

	Outcome hold(String path, byte[] bytes) {
		ContentReport report = this.catalog.with(path, bytes);
		assertThat(ProseCheck.of(only(path, report.documents()))).allSatisfy(CheckRules::isWellFormed);
		assertThat(report.problems()).allSatisfy(CheckRules::isWellFormed);
		if (report.hasErrors()) {
			return Outcome.REFUSED;
		}
		String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
		Set<String> missing = ReadWords.missing(path, text, report.documents());
		assertThat(missing).as("words of %s that nobody reads and nothing was said of", path).isEmpty();
		this.catalogImport.replaceWith(SpoiltCatalog.content(report));
		report.documents().roles().forEach(this::isShown);
		return Outcome.TAKEN;
	}

	/**
	 * The rules of prose take longest, and say of the other files what they always say.
	 */
	private static ContentDocuments only(String path, ContentDocuments all) {
		return new ContentDocuments(of(path, all.roles(), Blueprint::file), of(path, all.skills(), SkillDocument::file),
				of(path, all.kpis(), KpiDocument::file), of(path, all.levels(), LevelDocument::file),
				of(path, all.guides(), GuideDocument::file), of(path, all.families(), GroupDocument::file),
				of(path, all.areas(), GroupDocument::file), List.of(), List.of(), List.of(), List.of(), List.of(),
				Map.of());
	}

	private static <D> List<D> of(String path, List<D> documents, Function<D, ContentFile> file) {
		return documents.stream().filter((document) -> file.apply(document).path().equals(path)).toList();
	}

	private static void isWellFormed(ContentProblem problem) {
		assertThat(problem.position().line()).isPositive();
		assertThat(problem.position().column()).isPositive();
		assertThat(problem.message()).isNotBlank().doesNotContain("\n");
	}

	private void isShown(Blueprint role) {
		assertThat(this.shown.edition().role(role.slug()))
			.hasValueSatisfying((it) -> assertThat(it.responsibilities()).hasSameSizeAs(role.responsibilities()));
	}

}
