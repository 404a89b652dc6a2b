package org.roleprint.authoring.prose;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.SkillDocument;

/**
 * Everything the rules of prose read.
 *
 * @param documents the documents
 * @param roles the blueprints in use, with their words
 * @param others the words of all other files
 */
record Corpus(ContentDocuments documents, List<RoleText> roles, List<FileText> others) {

	static Corpus of(ContentDocuments documents) {
		List<RoleText> roles = documents.roles().stream().filter(Corpus::isInUse).map(RoleText::of).toList();
		Stream<ContentFile> others = Stream
			.of(documents.skills().stream().map(SkillDocument::file), documents.kpis().stream().map(KpiDocument::file),
					documents.levels().stream().map(LevelDocument::file).filter((file) -> !file.isBuiltIn()),
					documents.guides().stream().map(GuideDocument::file),
					documents.families().stream().map(GroupDocument::file),
					documents.areas().stream().map(GroupDocument::file))
			.flatMap((files) -> files);
		return new Corpus(documents, roles, others.map(FileText::of).toList());
	}

	/** A retired role's page shows no prose any more. */
	private static boolean isInUse(Blueprint role) {
		return role.header().retired() == null;
	}

	/**
	 * All files.
	 * @return blueprints first
	 */
	Stream<FileText> files() {
		return Stream.concat(this.roles.stream().map(RoleText::text), this.others.stream());
	}

}
