package org.roleprint.web.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.address.Paths;

/**
 * With {@code roleprint.train}, visits a page of every kind and ends the application, so
 * that the virtual machine leaves a cache of all classes that visitors need.
 */
@Component
class TrainingRun {

	static final String SETTING = "roleprint.train";

	private static final List<String> OTHERS = List.of("/search?q=error+budget", "/search?q=eror+bugdet",
			"/api/suggest?q=err", "/roles?level=director", "/careers?level=director", "/sitemap.xml", "/feed.atom",
			"/roles.csv", "/api/roles", "/api/search?q=budget", "/nowhere");

	private static final Logger log = LoggerFactory.getLogger(TrainingRun.class);

	private final boolean wanted;

	TrainingRun(Environment environment) {
		this.wanted = environment.getProperty(SETTING, Boolean.class, false);
	}

	@EventListener
	void begin(ApplicationReadyEvent ready) {
		ConfigurableApplicationContext context = ready.getApplicationContext();
		if (this.wanted && context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			String site = "http://localhost:" + web.getWebServer().getPort();
			new Thread(() -> {
				try {
					visit(site);
				}
				finally {
					context.close();
				}
			}, "training-run").start();
		}
	}

	private static void visit(String site) {
		HttpClient client = HttpClient.newHttpClient();
		Stream.concat(Paths.PAGES.stream(), OTHERS.stream()).forEach((path) -> {
			try {
				client.send(HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip").build(),
						BodyHandlers.discarding());
			}
			catch (IOException ex) {
				log.warn("No answer for {}", path, ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

}
