package org.roleprint.web.data;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a blueprint as JSON. Every line that can be linked has its own address.
 */
final class RolePartsJson {

	private RolePartsJson() {
	}

	/**
	 * One thing the role answers for.
	 *
	 * @param anchor the fragment, permanent
	 * @param url the line's absolute address
	 * @param area its area
	 * @param title two to six words
	 * @param text one or two sentences, plain
	 * @param defining whether it is one of the few lines that define the role
	 */
	public record Responsibility(String anchor, String url, Named area, String title, String text, boolean defining) {
	}

	/**
	 * A skill the role needs.
	 *
	 * @param anchor the fragment, permanent
	 * @param url the line's absolute address
	 * @param skill the skill's own page
	 * @param mustHave false for "good to have"
	 * @param proficiency how well
	 * @param text what it is used for in this role, plain
	 */
	public record Skill(String anchor, String url, Linked skill, boolean mustHave, String proficiency, String text) {
	}

	/**
	 * A KPI the role is measured by.
	 *
	 * @param anchor the fragment, permanent
	 * @param url the line's absolute address
	 * @param kpi the KPI's own page
	 * @param target the role's target, plain
	 * @param rung the KPI's rung that the target is, absent for the role's own setting
	 * @param basis what this very number rests on, {@code own} for the role's own setting
	 * @param source where the number can be read, absent when nowhere
	 * @param reason why the role sets its own, plain, absent when it says nothing
	 * @param cadence how often it is read
	 * @param text why it is this role's, plain
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Kpi(String anchor, String url, Linked kpi, String target, @Nullable String rung, String basis,
			KpiJson.@Nullable Source source, @Nullable String reason, String cadence, String text) {
	}

	/**
	 * A step into or out of the role.
	 *
	 * @param anchor the fragment, permanent
	 * @param url the line's absolute address
	 * @param direction on which side of the role it stands
	 * @param title the other role's title
	 * @param role the other role, absent when it is not in the catalog
	 * @param kind what kind of move it is
	 * @param yearsMin how long it usually takes, at least
	 * @param yearsMax how long it usually takes, at most
	 * @param text what changes, plain
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Step(String anchor, String url, String direction, String title, @Nullable Linked role, String kind,
			int yearsMin, int yearsMax, String text) {
	}

	/**
	 * How the role differs from one with an alike title.
	 *
	 * @param title the other role's title
	 * @param role the other role, absent when it is not in the catalog
	 * @param text one sentence, plain
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Difference(String title, @Nullable Linked role, String text) {
	}

	/**
	 * A free section.
	 *
	 * @param anchor the fragment, permanent
	 * @param url the section's absolute address
	 * @param title its heading
	 * @param html its body with absolute links
	 * @param text its body, plain
	 */
	public record Section(String anchor, String url, String title, String html, String text) {
	}

	/**
	 * A change note.
	 *
	 * @param on the day
	 * @param note one sentence, plain
	 */
	public record Change(LocalDate on, String note) {
	}

}
