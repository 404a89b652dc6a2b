package org.roleprint.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells caches where one address answers in several forms.
 */
@Configuration(proxyBeanMethods = false)
class ApiAnswers implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SeveralForms())
			.addPathPatterns("/roles/*")
			.excludePathPatterns("/roles/*.json", "/roles/*.md");
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
