package org.roleprint.web.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11InputBuffer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers one request and ends the connection where the next ones were sent without
 * waiting for the answer (RFC 9112, section 9.3.2, has the client send them again). What
 * one answer holds, the system keeps until it is read; whoever reads none of many would
 * keep a thread.
 */
@Component
class OneAtATime implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new LastAnswer());
	}

	/**
	 * What stands before the application.
	 */
	private static final class LastAnswer extends ValveBase {

		LastAnswer() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer read
					&& read.getByteBuffer().hasRemaining()) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
			}
			getNext().invoke(request, response);
		}

	}

}
