package org.roleprint.web.frame;

import java.net.InetAddress;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;

/**
 * Says at the end of the start where the catalog can be opened.
 */
@Component
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	private final Catalog catalog;

	private final ServerProperties server;

	ReadyLine(Catalog catalog, ServerProperties server) {
		this.catalog = catalog;
		this.server = server;
	}

	/** Also told where it is stopped before that. */
	@EventListener
	void say(ApplicationReadyEvent ready) {
		if (this.catalog.edition().parts().isComplete()
				&& ready.getApplicationContext() instanceof WebServerApplicationContext web
				&& web.getWebServer() != null) {
			int roles = this.catalog.edition().roleCards().size();
			log.info("Roleprint is ready: {} ({} {})", address(web.getWebServer().getPort()), roles,
					(roles == 1) ? "role" : "roles");
		}
	}

	private String address(int port) {
		InetAddress set = this.server.getAddress();
		String host = (set == null || set.isAnyLocalAddress() || set.isLoopbackAddress()) ? "localhost"
				: set.getHostAddress();
		return ((this.server.getSsl() != null) ? "https://" : "http://") + host + ":" + port
				+ Objects.requireNonNullElse(this.server.getServlet().getContextPath(), "");
	}

}
