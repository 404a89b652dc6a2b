package org.roleprint.web.careers;

import java.util.List;

import org.roleprint.career.map.FamilyMap;
import org.roleprint.career.map.FamilySteps;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.lists.FilterForm;

/**
 * What the career map shows.
 *
 * @param head what the layout shows around it
 * @param filters the form for family and level
 * @param ignored filter values that no role has
 * @param families a map for each family that is left
 * @param steps the same steps by family, without a drawing
 * @param overview the families summed up, where all of them are too many to draw
 */
record CareerMapPage(PageHead head, FilterForm filters, List<String> ignored, List<FamilyMap> families,
		List<FamilySteps> steps, List<FamilyOverview> overview) implements Page {

	/**
	 * How much of the catalog the map shows, in words.
	 * @return for example {@code 30 roles and 132 steps}
	 */
	public String count() {
		if (!this.overview.isEmpty()) {
			return this.overview.stream().mapToLong(FamilyOverview::roles).sum() + " roles in " + this.overview.size()
					+ ((this.overview.size() == 1) ? " family" : " families");
		}
		int roles = this.families.stream().mapToInt((family) -> family.roles().size()).sum();
		int count = this.steps.stream().mapToInt((family) -> family.steps().size()).sum();
		return roles + ((roles == 1) ? " role" : " roles") + " and " + count + ((count == 1) ? " step" : " steps");
	}

}
