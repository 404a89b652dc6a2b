package org.roleprint.web.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets visitors name as many languages as they like. From the eleventh on the container
 * would fail, and the site has one language anyway.
 */
@Component
class AnyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int NO_LIMIT = -1;

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> connector.setMaxLocaleCount(NO_LIMIT));
	}

}
