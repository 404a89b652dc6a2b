package org.roleprint.content.document;

import java.util.List;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * The document that describes a skill.
 *
 * @param file where it was read from
 * @param title the skill's name
 * @param group the group it is listed under
 * @param alsoKnownAs other names
 * @param formerNames what it was called once
 * @param references codes in other frameworks
 * @param definition the lead
 * @param levels four sentences, awareness to expert
 */
public record SkillDocument(ContentFile file, Located<String> title, Located<String> group,
		List<Located<String>> alsoKnownAs, List<Located<String>> formerNames, List<Reference> references,
		Prose definition, List<Prose> levels) {

	public String slug() {
		return this.file.slug();
	}

}
