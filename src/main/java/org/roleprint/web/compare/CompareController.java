package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import org.roleprint.career.Careers;
import org.roleprint.career.compare.Comparison;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.frame.Titles;
import org.roleprint.web.lists.AskedRoles;
import org.roleprint.web.lists.ComparedRoles;

/**
 * Two to four roles side by side.
 */
@Controller
class CompareController {

	private final PageHeads heads;

	CompareController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(ComparedRoles.PATH)
	Object compare(@RequestParam(name = "role", defaultValue = "") List<String> values,
			@RequestParam(defaultValue = "") String show, Edition edition, Model model) {
		List<RoleCard> found = AskedRoles.find(edition, values);
		if (isOtherwiseSpelt(values, found)) {
			return moved(address(found));
		}
		model.addAttribute(Page.MODEL_NAME, page(found.stream().limit(ComparedRoles.MOST).toList(),
				notices(values, found, edition.wording()), show.equals(Evidence.ALL), edition));
		return "compare/show";
	}

	/** A former slug or a title leads to the one address of the same comparison. */
	private static boolean isOtherwiseSpelt(List<String> values, List<RoleCard> found) {
		List<String> slugs = found.stream().map(RoleCard::slug).toList();
		return values.stream().anyMatch((value) -> !value.isBlank() && !slugs.contains(value));
	}

	private static String address(List<RoleCard> roles) {
		return new ComparedRoles(roles.stream().map(RoleCard::slug).toList()).address();
	}

	private static View moved(String address) {
		RedirectView view = new RedirectView(address, true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

	private static List<String> notices(List<String> values, List<RoleCard> found, Wording wording) {
		List<String> notices = new ArrayList<>();
		if (values.stream().filter((value) -> !value.isBlank()).count() > found.size()) {
			notices.add(wording.say("compare.twice"));
		}
		if (found.size() > ComparedRoles.MOST) {
			String left = found.stream()
				.skip(ComparedRoles.MOST)
				.map(RoleCard::title)
				.collect(Collectors.joining(", "));
			notices.add(wording.say("compare.cut", left));
		}
		return notices;
	}

	private ComparePage page(List<RoleCard> roles, List<String> notices, boolean all, Edition edition) {
		Careers careers = Careers.of(edition);
		ComparedRoles compared = new ComparedRoles(roles.stream().map(RoleCard::slug).toList());
		List<Column> columns = roles.stream().map((role) -> Column.of(role, compared, all)).toList();
		Picker picker = Picker.of(roles, compared, careers);
		Wording wording = edition.wording();
		PageHead head = head(roles, compared, wording);
		if (!compared.isComparable()) {
			return new ComparePage(head, notices, columns, picker, null, null);
		}
		List<Role> whole = edition.roles(compared.slugs());
		Comparison comparison = careers.compare(whole);
		return new ComparePage(head, notices, columns, picker,
				Verdict.of(whole, comparison, CareerRelation.of(roles, careers, wording), wording),
				Evidence.of(new CompareTable.Side(whole, wording), comparison, compared, all));
	}

	private PageHead head(List<RoleCard> roles, ComparedRoles compared, Wording wording) {
		String titles = Titles.joined(roles.stream().map(RoleCard::title).toList(), wording);
		return this.heads.head(compared.isComparable() ? titles : wording.say("compare.title"),
				wording.say("compare.description"), roles.isEmpty() ? ComparedRoles.PATH : compared.address(),
				NavItem.COMPARE);
	}

}
