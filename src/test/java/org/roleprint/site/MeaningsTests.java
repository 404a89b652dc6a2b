package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A word with several meanings leads to each of them.
 */
@RunningSite
class MeaningsTests {

	@LocalServerPort
	private int port;

	@Test
	void leadsToEachMeaningOfAWord() throws IOException, InterruptedException {
		assertThat(get("/search?q=drift")).contains("<q>drift</q> has more than one meaning here",
				"href=\"/search?q=Configuration%20drift\"", "href=\"/search?q=Model%20drift\"");
		assertThat(get("/search?q=model%20drift")).doesNotContain("more than one meaning");
		assertThat(get("/api/search?q=drift")).contains("\"meanings\":[{\"word\":\"drift\"");
	}

	private String get(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
	}

}
