package org.roleprint.authoring.prose;

import java.util.List;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.RoleHeader;

/**
 * Blueprints of a few words.
 */
final class ProseSamples {

	private ProseSamples() {
	}

	static RoleText role(String slug, String text) {
		Located<String> none = new Located<>("", Position.START);
		Prose missing = Prose.missing(Position.START);
		RoleHeader header = new RoleHeader(none, none, none, List.of(), List.of(), List.of(), List.of(), null,
				List.of(), List.of(), List.of(), null, List.of());
		ContentFile file = new ContentFile(ContentFolder.ROLES, slug, "roles/" + slug + ".md", text);
		return RoleText.of(new Blueprint(file, header, missing, missing, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), ""));
	}

}
