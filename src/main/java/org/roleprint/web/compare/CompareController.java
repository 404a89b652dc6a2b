package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.lists.AskedRoles;
import org.roleprint.web.lists.ComparedRoles;
import org.roleprint.web.lists.RoleField;

/**
 * Two to four roles side by side.
 */
@Controller
class CompareController {

	private static final String DESCRIPTION = "Engineering roles side by side: what they share and what each alone "
			+ "answers for, how far their skills are apart, and both targets of every KPI.";

	private final PageHeads heads;

	CompareController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(ComparedRoles.PATH)
	Object compare(@RequestParam(name = "role", defaultValue = "") List<String> values, Edition edition, Model model) {
		List<RoleCard> found = AskedRoles.find(edition, values);
		if (isOtherwiseSpelt(values, found)) {
			return moved(address(found));
		}
		model.addAttribute(Page.MODEL_NAME,
				page(found.stream().limit(ComparedRoles.MOST).toList(), notices(values, found), edition));
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

	private static List<String> notices(List<String> values, List<RoleCard> found) {
		List<String> notices = new ArrayList<>();
		if (values.stream().filter((value) -> !value.isBlank()).count() > found.size()) {
			notices.add("A role was named twice; it is shown once.");
		}
		if (found.size() > ComparedRoles.MOST) {
			String left = found.stream()
				.skip(ComparedRoles.MOST)
				.map(RoleCard::title)
				.collect(Collectors.joining(", "));
			notices.add("Only four roles fit side by side. Left out: " + left + ".");
		}
		return notices;
	}

	private ComparePage page(List<RoleCard> roles, List<String> notices, Edition edition) {
		Careers careers = Careers.of(edition);
		ComparedRoles compared = new ComparedRoles(roles.stream().map(RoleCard::slug).toList());
		List<RoleCard> others = careers.network().roles().stream().filter((role) -> !roles.contains(role)).toList();
		return new ComparePage(head(roles, compared), notices,
				roles.stream().map((role) -> Column.of(role, compared)).toList(),
				compared.isFull() ? null : RoleField.of("role", others, null), suggestions(compared, careers),
				table(roles, compared, edition));
	}

	private PageHead head(List<RoleCard> roles, ComparedRoles compared) {
		String titles = roles.stream().map(RoleCard::title).collect(Collectors.joining(" and "));
		return this.heads.head(compared.isComparable() ? titles : "Compare roles", DESCRIPTION,
				roles.isEmpty() ? ComparedRoles.PATH : compared.address(), NavItem.COMPARE);
	}

	/** What is related to the first role and not there yet. */
	private static List<SuggestedPair> suggestions(ComparedRoles compared, Careers careers) {
		if (compared.slugs().isEmpty() || compared.isFull()) {
			return List.of();
		}
		return careers.related(compared.slugs().get(0))
			.stream()
			.filter((related) -> !compared.slugs().contains(related.role().slug()))
			.map((related) -> new SuggestedPair(related.role().title(), related.reason(),
					compared.with(related.role().slug()).address()))
			.toList();
	}

	private static @Nullable CompareTable table(List<RoleCard> roles, ComparedRoles compared, Edition edition) {
		if (!compared.isComparable()) {
			return null;
		}
		Careers careers = Careers.of(edition);
		List<Role> whole = edition.roles(compared.slugs());
		return CompareTable.of(whole, careers.compare(whole), CareerRelation.of(roles, careers),
				compared.address(ComparedRoles.PATH + ".csv"));
	}

}
