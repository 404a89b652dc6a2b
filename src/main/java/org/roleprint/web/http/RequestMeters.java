package org.roleprint.web.http;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Measures what is made and not what is only sent: a kept page costs less than measuring
 * it would. How often pages are sent is counted beside ({@code roleprint.pages}).
 */
@Configuration(proxyBeanMethods = false)
class RequestMeters {

	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> observationOfMakings(ObservationRegistry registry) {
		FilterRegistrationBean<ServerHttpObservationFilter> filter = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(registry));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
		return filter;
	}

}
