package org.roleprint.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photographs every kind of page at three widths and in both themes into the folder
 * {@code screenshots}, which git ignores. Not part of the build; {@code .ci/photograph}
 * runs it; {@code -Dpages=search} takes only those whose name begins so.
 */
class Photographs extends BrowserTest {

	private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

	private static final int HEIGHT = 900;

	private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(Map.entry("home", "/"),
			Map.entry("roles", "/roles"), Map.entry("roles-filtered", "/roles?family=data&level=head&sort=title"),
			Map.entry("roles-nothing", "/roles?family=security&level=head"),
			Map.entry("role", "/roles/director-of-site-reliability-engineering"),
			Map.entry("role-links", "/roles/director-of-site-reliability-engineering/links"),
			Map.entry("responsibilities", "/responsibilities"),
			Map.entry("responsibilities-filtered", "/responsibilities?area=cost-and-suppliers&level=head"),
			Map.entry("skills", "/skills"), Map.entry("skill", "/skills/incident-management"),
			Map.entry("kpis", "/kpis"), Map.entry("kpi", "/kpis/slo-attainment"), Map.entry("careers", "/careers"),
			Map.entry("route", "/careers/route?from=engineering-manager&to=head-of-engineering"),
			Map.entry("compare-picker", "/compare"),
			Map.entry("compare", "/compare?role=director-of-sre&role=director-of-site-reliability-engineering"),
			Map.entry("roles-collected", "/roles?compare=director-of-sre&compare=head-of-devops"),
			Map.entry("scorecard", "/roles/director-of-sre/scorecard"),
			Map.entry("job-description", "/roles/director-of-sre/job-description"),
			Map.entry("search", "/search?q=error+budget"), Map.entry("search-start", "/search"),
			Map.entry("search-filtered",
					"/search?q=incident&family=reliability&level=director&area=reliability-and-operations"),
			Map.entry("search-typo", "/search?q=incidnt+comand"), Map.entry("search-nothing", "/search?q=xyzzy"),
			Map.entry("about", "/about"), Map.entry("sources", "/about/sources"), Map.entry("levels", "/about/levels"),
			Map.entry("linking", "/about/linking"), Map.entry("guides", "/guides"),
			Map.entry("guide", "/guides/who-may-stop-what"), Map.entry("not-found", "/roles/director-of-reliability")));

	@TestFactory
	List<DynamicTest> photographsEveryKindOfPage() {
		return PAGES.entrySet()
			.stream()
			.filter((page) -> page.getKey().startsWith(System.getProperty("pages", "")))
			.flatMap((page) -> WIDTHS.stream()
				.flatMap((width) -> List.of(ColorScheme.LIGHT, ColorScheme.DARK)
					.stream()
					.map((theme) -> DynamicTest.dynamicTest(page.getKey() + " " + width + " " + theme,
							() -> photograph(page.getKey(), page.getValue(), width, theme)))))
			.toList();
	}

	private void photograph(String name, String path, int width, ColorScheme theme) {
		Page page = open(path,
				new NewContextOptions().setViewportSize(width, HEIGHT)
					.setColorScheme(theme)
					.setReducedMotion(ReducedMotion.REDUCE));
		String file = name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
		page.screenshot(new ScreenshotOptions().setPath(Path.of("screenshots", file)).setFullPage(true));
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as(name + " does not scroll sideways at " + width + " px")
			.isEqualTo(true);
		page.context().close();
	}

}
