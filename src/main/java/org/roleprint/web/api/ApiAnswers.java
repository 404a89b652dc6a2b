package org.roleprint.web.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.roleprint.publish.PublishSettings;

/**
 * What the answers to machines have in common: scripts of other sites may read them, and
 * caches are told where one address answers in several forms.
 */
@Configuration(proxyBeanMethods = false)
class ApiAnswers implements WebMvcConfigurer {

	private static final List<String> OPEN = List.of("/api/**", "/roles/*.json", "/roles/*.md", "/*.csv", "/oembed",
			"/feed.atom");

	private static final String EVERYONE = "*";

	private final List<String> origins;

	ApiAnswers(PublishSettings settings) {
		this.origins = settings.api().allowedOrigins();
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		if (!this.origins.isEmpty()) {
			OPEN.forEach((path) -> allow(registry.addMapping(path)));
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SeveralForms()).addPathPatterns("/roles/*").excludePathPatterns(OPEN);
	}

	private void allow(CorsRegistration mapping) {
		mapping.allowedMethods("GET", "HEAD").exposedHeaders(HttpHeaders.LINK, HttpHeaders.ETAG);
		if (this.origins.contains(EVERYONE)) {
			mapping.allowedOrigins(EVERYONE);
		}
		else {
			mapping.allowedOriginPatterns(this.origins.toArray(String[]::new));
		}
	}

	/**
	 * Says that the answer depends on what the client accepts, whichever it gets.
	 */
	private static final class SeveralForms implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			return true;
		}

	}

}
