package org.roleprint.content.document;

/**
 * The document that describes a job family or an area of responsibility.
 *
 * @param file where it was read from
 * @param title its name
 * @param order its place among its kind, ascending
 * @param description one paragraph
 */
public record GroupDocument(ContentFile file, Located<String> title, int order, Prose description) {

	public String slug() {
		return this.file.slug();
	}

	/**
	 * Whether a heading means this family or area; case makes no difference.
	 * @param heading the heading's words
	 * @return true when they are its title
	 */
	public boolean isTitled(String heading) {
		return this.title.value().strip().equalsIgnoreCase(heading.strip());
	}

}
