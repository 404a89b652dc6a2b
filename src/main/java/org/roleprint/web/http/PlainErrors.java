package org.roleprint.web.http;

import java.util.Arrays;

import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts our plain error page in the place of the container's own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(PlainErrors::replaceErrorReport);
	}

	private static void replaceErrorReport(Context context) {
		Container host = context.getParent();
		Pipeline pipeline = host.getPipeline();
		Arrays.stream(pipeline.getValves()).filter(ErrorReportValve.class::isInstance).forEach(pipeline::removeValve);
		pipeline.addValve(new PlainErrorReport());
		if (host instanceof StandardHost standard) {
			standard.setErrorReportValveClass(PlainErrorReport.class.getName());
		}
	}

}
