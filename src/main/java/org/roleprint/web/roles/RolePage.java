package org.roleprint.web.roles;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.Day;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frameworks.FrameworkEntries;
import org.roleprint.web.links.LinkTexts;

/**
 * What the page of a role shows.
 *
 * @param head what the layout shows around it
 * @param role the role with all its parts
 * @param link the texts that link the page
 * @param brief what the first screen says
 * @param outline what stands below it, by subject
 * @param lines responsibilities, skills, KPIs and steps with their anchors
 * @param neighbours other roles: around it, related to it, told apart from it
 * @param suggestion where a change can be suggested, null without such a place
 * @param former what the page keeps of places that once stood on it
 */
record RolePage(PageHead head, Role role, LinkTexts link, RoleBrief brief, List<Outline.Group> outline, RoleLines lines,
		Neighbours neighbours, @Nullable String suggestion, FormerPlaces former) implements Page {

	/**
	 * Where the texts that link the page's parts stand.
	 * @return a path from the root of the catalog
	 */
	public String partLinks() {
		return Paths.partLinks(this.role.slug());
	}

	/**
	 * When the blueprint last changed after it was first published.
	 * @return null when it never did
	 */
	public @Nullable Day updated() {
		return (this.role.changes().size() > 1) ? this.role.updatedOn().map(this::day).orElse(null) : null;
	}

	/**
	 * Whether the summary says more than the brief's lead.
	 * @return false when it is one sentence
	 */
	public boolean isSummaryLonger() {
		return !this.role.summary().text().equals(this.brief.lead());
	}

	/**
	 * The titles that are easily taken for the role's, as its own page tells them apart.
	 * @return in the order of the page
	 */
	public List<ToldApart> differences() {
		return this.role.differences()
			.stream()
			.map((told) -> new ToldApart(told.otherTitle(), told.other().map(Role::slug).orElse(null), told.text()))
			.toList();
	}

	/**
	 * A title that is not the role's.
	 *
	 * @param title the title
	 * @param slug the slug of the role that has it, null when the catalog has none
	 * @param text how that role differs
	 */
	record ToldApart(String title, @Nullable String slug, String text) {
	}

	/**
	 * The change notes.
	 * @return newest first
	 */
	public List<ChangeNote> changes() {
		return this.role.changes().stream().map((change) -> new ChangeNote(day(change.on()), change.note())).toList();
	}

	/**
	 * What other frameworks call the role.
	 * @return possibly nothing
	 */
	private Day day(LocalDate date) {
		return new Day(date, this.head.site().wording().language());
	}

	public List<FrameworkEntries> references() {
		return FrameworkEntries.of(this.role.profile().references());
	}

	/**
	 * What the words about a target's basis mean.
	 * @return those that occur among this role's KPIs
	 */
	public List<Basis> bases() {
		return this.role.kpiTargets().stream().map((target) -> target.aim().basis()).distinct().sorted().toList();
	}

	/**
	 * A change note.
	 *
	 * @param on the day
	 * @param note what changed
	 */
	record ChangeNote(Day on, String note) {
	}

}
