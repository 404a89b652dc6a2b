package org.roleprint.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogPublished;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.address.Paths;

/**
 * Has the pages that every visitor meets made in the background, after a start and
 * whenever another edition is shown: it asks for them as a visitor would, one after the
 * other, at the addresses under which the site is visited.
 */
@Component
class PagesAhead implements DisposableBean {

	/** Beyond this many roles most pages are hardly ever visited. */
	private static final int MOST_ROLES = 100;

	private static final int TIMEOUT_MILLIS = 30_000;

	private static final Logger log = LoggerFactory.getLogger(PagesAhead.class);

	private final Catalog catalog;

	private final KnownSites sites;

	private final ServerProperties server;

	private final boolean possible;

	private final ExecutorService background = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "pages-ahead");
		thread.setDaemon(true);
		return thread;
	});

	private volatile int port;

	PagesAhead(Catalog catalog, KnownSites sites, ServerProperties server, CacheSettings settings,
			ProxyHeaders proxies) {
		this.catalog = catalog;
		this.sites = sites;
		this.server = server;
		// Its own requests say by forwarded headers which site they are for.
		this.possible = settings.bytes() > 0 && server.getSsl() == null
				&& proxies.isTrusted(InetAddress.getLoopbackAddress().getHostAddress());
	}

	/** Not while the start goes on, which is waited for. */
	@EventListener
	void start(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			this.port = web.getWebServer().getPort();
			this.background.execute(() -> make("http://localhost:" + this.port));
		}
	}

	/** After those who forget what they had for the edition before. */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void follow(CatalogPublished published) {
		List<String> visited = this.sites.visitedBefore();
		this.background.execute(() -> visited.forEach(this::make));
	}

	private void make(String site) {
		if (!this.possible || this.port == 0 || this.catalog.edition().number() == 0) {
			return;
		}
		List<RoleCard> roles = this.catalog.edition().roleCards();
		Stream<String> rolePages = (roles.size() > MOST_ROLES) ? Stream.empty()
				: roles.stream().map((role) -> Paths.role(role.slug()));
		UriComponents address = UriComponentsBuilder.fromUriString(site).build();
		try {
			Stream.concat(Paths.PAGES.stream(), rolePages).forEach((path) -> ask(path, address));
		}
		catch (RuntimeException ex) {
			log.debug("Pages are made when they are asked for", ex);
		}
	}

	private void ask(String path, UriComponents site) {
		try {
			HttpURLConnection connection = (HttpURLConnection) here(path).toURL().openConnection(Proxy.NO_PROXY);
			connection.setConnectTimeout(TIMEOUT_MILLIS);
			connection.setReadTimeout(TIMEOUT_MILLIS);
			connection.setRequestProperty("X-Forwarded-Proto", site.getScheme());
			connection.setRequestProperty("X-Forwarded-Host", site.getHost());
			connection.setRequestProperty("X-Forwarded-Port", String.valueOf(port(site)));
			if (site.getPath() != null && !site.getPath().isEmpty()) {
				connection.setRequestProperty("X-Forwarded-Prefix", site.getPath());
			}
			connection.setRequestProperty(HttpHeaders.ACCEPT_ENCODING, "gzip");
			try (InputStream page = connection.getInputStream()) {
				page.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException("No answer for " + path, ex);
		}
	}

	private static int port(UriComponents site) {
		boolean usual = site.getPort() < 0;
		return usual ? ("https".equals(site.getScheme()) ? 443 : 80) : site.getPort();
	}

	private URI here(String path) throws URISyntaxException {
		InetAddress set = this.server.getAddress();
		String host = ((set != null) ? set : InetAddress.getLoopbackAddress()).getHostAddress();
		return new URI("http", null, host, this.port,
				Objects.requireNonNullElse(this.server.getServlet().getContextPath(), "") + path, null, null);
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

}
