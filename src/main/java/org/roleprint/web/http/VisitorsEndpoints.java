package org.roleprint.web.http;

import java.util.Set;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the operator's figures from visitors: where both share a port, only health and
 * info answer. Metrics need {@code management.server.port}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.SAME)
class VisitorsEndpoints {

	private static final Set<String> OPEN = Set.of("health", "info");

	@Bean
	EndpointFilter<ExposableWebEndpoint> openEndpoints() {
		return (endpoint) -> OPEN.contains(endpoint.getEndpointId().toLowerCaseString());
	}

}
