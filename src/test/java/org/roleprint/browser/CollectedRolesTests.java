package org.roleprint.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Roles collected to be compared follow their visitor from page to page.
 */
class CollectedRolesTests extends BrowserTest {

	@Test
	void picksFollowThroughTheMainNavigation() {
		Page page = open("/roles?compare=head-of-devops&compare=cloud-director");
		Locator navigation = page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Main"));
		String links = navigation.innerHTML();
		navigation.getByText("KPIs", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(page).hasURL(Pattern.compile(".*/kpis\\?compare=head-of-devops&compare=cloud-director$"));
		navigation.getByText("Responsibilities").click();
		assertThat(region(page)).containsText("Cloud Director");
		page.locator("header input[name='q']").fill("budget");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=budget&compare=head-of-devops&compare=cloud-director$"));
		navigation.getByText("Compare", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(page).hasURL(Pattern.compile(".*/compare\\?role=head-of-devops&role=cloud-director$"));
		navigation.getByText("Roles", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(region(page)).containsText("Head of DevOps");
		assertThat(navigation.innerHTML()).as("what one copies from a link").isEqualTo(links);
	}

	@Test
	void picksFollowAFormThatIsSentBeforeTheirScriptIsThere() {
		Page page = open("/roles?compare=head-of-devops&compare=cloud-director");
		List<Route> late = new ArrayList<>();
		page.route("**/js/tray-*.js", late::add);
		page.locator("header input[name='q']").fill("budget");
		page.keyboard().press("Enter");
		page.waitForCondition(() -> !late.isEmpty());
		late.forEach(Route::resume);
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=budget&compare=head-of-devops&compare=cloud-director$"));
	}

	private static Locator region(Page page) {
		return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Roles to compare"));
	}

}
