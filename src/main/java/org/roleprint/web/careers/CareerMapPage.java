package org.roleprint.web.careers;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.map.FamilySteps;
import org.roleprint.career.map.Ladder;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.FilterForm;
import org.roleprint.web.lists.RoleField;

/**
 * What the career map shows.
 *
 * @param head what the layout shows around it
 * @param from names the role from which a way is planned
 * @param to names the role to reach
 * @param filters the form for family and level
 * @param ignored filter values that no role has
 * @param roles how many roles are shown
 * @param ladder the map, null where nothing is left or all of it is too much to draw
 * @param steps the steps of the roles by family, without a drawing
 * @param overview the families summed up, where all of them are too many to draw
 */
record CareerMapPage(PageHead head, RoleField from, RoleField to, FilterForm filters, List<String> ignored, int roles,
		@Nullable Ladder ladder, List<FamilySteps> steps, List<FamilyOverview> overview) implements Page {

	/**
	 * How much of the catalog the map shows, in words.
	 * @return for example {@code 30 roles and 132 steps}
	 */
	public String count() {
		Wording wording = this.head.site().wording();
		String shown = wording.say("count.roles", this.roles);
		int families = this.overview.size();
		if (families > 0) {
			return wording.say("careers.count.families", shown, wording.say("count.families", families));
		}
		int count = this.steps.stream().mapToInt((family) -> family.steps().size()).sum();
		return wording.say("careers.count.steps", shown, wording.say("route.steps", count));
	}

}
