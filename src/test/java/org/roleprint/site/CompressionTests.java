package org.roleprint.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.RunningSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire: text compressed for those who take it, and its tag the same
 * either way.
 */
@RunningSite
class CompressionTests {

	private static final String ROLE = "/roles/director-of-sre";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ ROLE + ", text/html", ROLE + ".md, text/markdown", "/css/site.css, text/css",
			"/js/copy.js, text/javascript", "/api/roles, application/json", "/roles.csv, text/csv",
			"/feed.atom, application/atom+xml", "/sitemap.xml, application/xml" })
	void compressesText(String path, String type) throws Exception {
		HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "identity");
		HttpResponse<byte[]> small = get(path, "Accept-Encoding", "gzip");
		assertThat(header(small, "Content-Type")).startsWith(type);
		assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
		assertThat(header(small, "Vary")).contains("accept-encoding");
		assertThat(header(plain, "Content-Encoding")).isEmpty();
		assertThat(small.body().length).isLessThan(plain.body().length / 2);
		assertThat(unzipped(small.body())).isEqualTo(plain.body());
	}

	@Test
	void leavesPicturesAsTheyAre() throws Exception {
		assertThat(header(get(ROLE + "/preview.png", "Accept-Encoding", "gzip"), "Content-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ROLE, "/css/site.css", "/api/roles" })
	void knowsTheTagOfEither(String path) throws Exception {
		String tag = header(get(path, "Accept-Encoding", "gzip"), "ETag");
		assertThat(tag).startsWith("W/").isEqualTo(header(get(path, "Accept-Encoding", "identity"), "ETag"));
		HttpResponse<byte[]> known = get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void listsTheLinksOfTheLargestRoleInWhatAPhoneCanCarry() throws Exception {
		String path = "/roles/director-of-site-reliability-engineering/links";
		assertThat(get(path, "Accept-Encoding", "identity").body().length).isLessThan(360_000);
		assertThat(get(path, "Accept-Encoding", "gzip").body().length).isLessThan(24_000);
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.headers(headers)
			.build();
		return this.client.send(request, BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static byte[] unzipped(byte[] body) throws IOException {
		try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return text.readAllBytes();
		}
	}

}
