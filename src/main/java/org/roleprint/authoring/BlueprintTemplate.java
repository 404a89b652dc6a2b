package org.roleprint.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFolder;

/**
 * A blueprint of the right form in which only the texts are missing: each place to fill
 * in says {@link #MARK}.
 *
 * @param slug the slug of the role's title
 * @param text the whole file
 */
public record BlueprintTemplate(String slug, String text) {

	/** Opens every text that an author has to replace. */
	public static final String MARK = "(fill in";

	private static final String FORM = "blueprint.md";

	/**
	 * Writes the template of a new role. Family, areas, skills and KPIs are taken from
	 * the content it will stand in.
	 * @param title the role's title
	 * @param documents that content
	 * @param today the day of its first change note
	 * @return the file
	 * @throws IllegalArgumentException when the title has no letter or digit to make a
	 * slug of
	 */
	public static BlueprintTemplate of(String title, ContentDocuments documents, LocalDate today) {
		String slug = Slug.of(title);
		if (slug.isEmpty()) {
			throw new IllegalArgumentException("The title \"" + title + "\" has no letter or digit to make a slug of.");
		}
		TemplateChoices choices = new TemplateChoices(title.strip(), documents);
		String text = form();
		for (Map.Entry<String, String> choice : choices.all().entrySet()) {
			text = text.replace("{{" + choice.getKey() + "}}", choice.getValue());
		}
		return new BlueprintTemplate(slug, text.replace("{{today}}", today.toString()));
	}

	private static String form() {
		try (InputStream stream = BlueprintTemplate.class.getResourceAsStream(FORM)) {
			if (stream == null) {
				throw new IllegalStateException("The application holds no " + FORM);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The file's path below the content directory.
	 * @return for example {@code roles/head-of-devops.md}
	 */
	public String path() {
		return ContentFolder.ROLES.directory() + "/" + this.slug + ".md";
	}

}
