package org.roleprint.web.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Compresses content and never its transfer, by leaving aside that a client would take
 * that ({@code TE: gzip}). The container would send it to HTTP/1.0 too, which knows no
 * transfer codings (RFC 9112, section 6.1).
 */
@Component
class ContentCodingsOnly implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new Forgetter());
	}

	/**
	 * What stands before the application.
	 */
	private static final class Forgetter extends ValveBase {

		Forgetter() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.TE);
			getNext().invoke(request, response);
		}

	}

}
