package org.roleprint.web.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Refuses every request with a body before anything else sees it: nothing is sent to this
 * site, and a thread that waits for a body answers nobody. The operator's own port takes
 * bodies as usual.
 */
@Component
class BodiesRefused implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Logger LOG = LoggerFactory.getLogger(BodiesRefused.class);

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new Refusal(factory.getSettings().getContextPath().toString()));
	}

	/**
	 * What stands before the application.
	 */
	private static final class Refusal extends ValveBase {

		private final String root;

		Refusal(String root) {
			super(true);
			this.root = root;
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (!hasBody(request)) {
				getNext().invoke(request, response);
				return;
			}
			LOG.info("Refused a request from {} with a body", request.getRemoteAddr());
			response.setHeader(HttpHeaders.CONNECTION, "close");
			if (response.isSuspended()) {
				// Refused by the container already, for its address; it takes no other
				// page.
				getNext().invoke(request, response);
			}
			else {
				PlainPage.send(response, HttpStatus.CONTENT_TOO_LARGE, PlainPage.NOTHING_TO_SEND, this.root);
			}
			// Else the container waits for the rest of the body before it lets go.
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}

		private static boolean hasBody(Request request) {
			try {
				return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || request.getContentLengthLong() > 0;
			}
			catch (IllegalArgumentException ex) {
				// The container has refused what is no length.
				return false;
			}
		}

	}

}
