package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names as wikis and people spell them, sent to the real content.
 */
@RunningSite
class NameSpellingTests {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	@LocalServerPort
	private int port;

	/** Where a name fits several pages, the one named is among those offered. */
	@ParameterizedTest
	@CsvFileSource(resources = { "/names/names.csv", "/names/more-names.csv" }, numLinesToSkip = 1)
	void leadsToThePageThatIsMeant(String name, String page) throws Exception {
		HttpResponse<String> answer = get("/to/" + name.replace(" ", "%20"));
		if (answer.statusCode() == 301) {
			answer = get(answer.headers().firstValue("Location").orElseThrow());
		}
		if (answer.statusCode() == 300) {
			assertThat(answer.body()).contains("href=\"" + page + "\"");
		}
		else {
			assertThat(answer.headers().firstValue("Location")).as("answer %s", answer.statusCode()).hasValue(page);
			assertThat(answer.statusCode()).isEqualTo(302);
		}
	}

	@Test
	void everyPromisedNameLeadsToItsPageOrToAnOfferThatHoldsIt() throws Exception {
		List<String> lost = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of("content/permalinks.txt"))) {
			String[] parts = line.startsWith("/") ? line.split(" = ", 2) : new String[1];
			for (String name : (parts.length > 1) ? parts[1].split(" \\| ") : new String[0]) {
				HttpResponse<String> answer = get("/to/" + UriUtils.encode(name, StandardCharsets.UTF_8));
				boolean offered = answer.statusCode() == 300 && answer.body().contains("href=\"" + parts[0] + "\"");
				if (!offered && !answer.headers().firstValue("Location").filter(parts[0]::equals).isPresent()) {
					lost.add(line + ": " + name + " answers " + answer.statusCode());
				}
			}
		}
		assertThat(lost).isEmpty();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
	}

}
