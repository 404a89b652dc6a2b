package org.roleprint.content;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.roleprint.RoleprintApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roleprint.content.ContentSample.MANAGER;

/**
 * The catalog as its authors run it: what is saved shows, and so does what is wrong with
 * it.
 */
class AuthorModeTests extends ContentApplicationTest {

	private static final String ROLE = "/roles/engineering-manager";

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void showsWhatIsSavedAndWhatIsWrongWithIt() throws Exception {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = authorsCatalog()) {
			HttpResponse<String> first = get(context, ROLE, "");
			assertThat(banner(first)).contains("0 errors, ");
			String state = get(context, "/author/state", "").body();
			save(context, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
			HttpResponse<String> broken = get(context, ROLE, first.headers().firstValue("ETag").orElseThrow());
			assertThat(broken.statusCode()).as("a page that the browser knows with another banner").isEqualTo(200);
			assertThat(banner(broken)).contains("1 error, ", "these pages show it as it was before");
			assertThat(problems(context)).contains(MANAGER, "error: unknown level \"boss\"");
			assertThat(get(context, "/author/state", "").body()).isNotEqualTo(state);
			save(context, this.sample.replacing(MANAGER, "title: Engineering Manager", "title: Team Manager"));
			assertThat(Jsoup.parse(get(context, ROLE, "").body()).select("h1").text()).isEqualTo("Team Manager");
			assertThat(problems(context)).doesNotContain("unknown level");
		}
	}

	/** The sample says nothing that dictionaries lack, until it does. */
	@Test
	void tellsWhatTheCheckSaysOfTheProse() throws Exception {
		ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "## Mission", "## Mission\n\nMispeled."));
		try (ConfigurableApplicationContext context = authorsCatalog()) {
			assertThat(problems(context)).contains("Mispeled");
		}
	}

	@Test
	void startsWithErrorsAndShowsThem() throws Exception {
		ContentDirectory.write(this.directory, this.sample.replacing(MANAGER, "level: manager", "level: boss"));
		try (ConfigurableApplicationContext context = authorsCatalog()) {
			assertThat(problems(context)).contains("unknown level \"boss\"");
			save(context, this.sample);
			assertThat(get(context, ROLE, "").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void showsVisitorsNoneOfIt() throws Exception {
		ContentDirectory.write(this.directory, this.sample);
		try (ConfigurableApplicationContext context = catalog()) {
			assertThat(Jsoup.parse(get(context, ROLE, "").body()).select(".problems, script[data-state]")).isEmpty();
			assertThat(get(context, "/author/problems", "").statusCode()).isEqualTo(404);
			assertThat(get(context, "/author/state", "").statusCode()).isEqualTo(404);
		}
	}

	private ConfigurableApplicationContext authorsCatalog() {
		return catalog("--spring.profiles.active=author", "--roleprint.reload-interval=1h");
	}

	private ConfigurableApplicationContext catalog(String... settings) {
		return new SpringApplicationBuilder(RoleprintApplication.class)
			.properties("server.port=0", "server.address=127.0.0.1", "roleprint.content-dir=" + this.directory,
					"spring.datasource.url=jdbc:h2:mem:author" + System.nanoTime()
							+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
			.run(settings);
	}

	private void save(ConfigurableApplicationContext context, ContentSample changed) {
		ContentDirectory.write(this.directory, changed);
		context.getBean(ContentReload.class).look();
	}

	private static String banner(HttpResponse<String> answer) {
		return Jsoup.parse(answer.body()).select(".problems").text();
	}

	private String problems(ConfigurableApplicationContext context) throws Exception {
		Document page = Jsoup.parse(get(context, "/author/problems", "").body());
		return page.select("main").text();
	}

	private HttpResponse<String> get(ConfigurableApplicationContext context, String path, String known)
			throws Exception {
		String address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).header("If-None-Match", known).build(),
				BodyHandlers.ofString());
	}

}
