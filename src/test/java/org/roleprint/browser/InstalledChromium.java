package org.roleprint.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the installed Chromium to tests that ask for a {@link Browser}: one for the whole
 * run, closed at its end. Tests are skipped, before anything starts, where there is none;
 * {@code .ci/run} refuses such a run.
 */
public final class InstalledChromium implements ExecutionCondition, ParameterResolver {

	/** Environment variable with the path of a Chromium or Chrome. */
	private static final String PATH_VARIABLE = "CHROMIUM";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome", "chrome.exe");

	private static final List<String> PLACES = List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	/**
	 * Chromium talks to this site only, and draws without a process of its own for it.
	 */
	private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--in-process-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return executable().map((path) -> ConditionEvaluationResult.enabled("Chromium at " + path))
			.orElseGet(() -> ConditionEvaluationResult.disabled(
					"No Chromium here: install chromium or google-chrome, or name one in the environment variable "
							+ PATH_VARIABLE));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(InstalledChromium.class))
			.computeIfAbsent(Running.class, (key) -> Running.launch(), Running.class)
			.browser();
	}

	private static Optional<Path> executable() {
		String named = System.getenv(PATH_VARIABLE);
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((directory) -> NAMES.stream().map((name) -> Path.of(directory, name)));
		return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
	}

	/** Playwright and its browser, which end together. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		/**
		 * How long a busy machine may take until what is awaited is there, in
		 * milliseconds.
		 */
		private static final double PATIENCE = 30_000;

		static Running launch() {
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			// Chromium's sandbox refuses to run as root, as in most containers.
			boolean root = "root".equals(System.getProperty("user.name"));
			return new Running(playwright,
					playwright.chromium()
						.launch(new LaunchOptions().setExecutablePath(executable().orElseThrow())
							.setChromiumSandbox(!root)
							.setArgs(ARGUMENTS)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
