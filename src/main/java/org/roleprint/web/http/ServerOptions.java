package org.roleprint.web.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Has the answer to {@code OPTIONS *} carry our headers. The container answers what is
 * asked of the server and of no address by itself and passes it to no valve; only who
 * logs requests hears of it, before the answer is sent.
 */
@Component
class ServerOptions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new Listener());
	}

	/**
	 * Hears of every request when it is answered.
	 */
	private static final class Listener extends ValveBase implements AccessLog {

		private static final String SERVER = "*";

		Listener() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
		}

		@Override
		public void log(Request request, Response response, long time) {
			if (SERVER.equals(request.getCoyoteRequest().requestURI().toString()) && !response.isCommitted()) {
				PlainPage.announce(response);
				response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
			}
		}

		@Override
		public void setRequestAttributesEnabled(boolean enabled) {
			// It reads none.
		}

		@Override
		public boolean getRequestAttributesEnabled() {
			return false;
		}

	}

}
