package org.roleprint.web.http;

import java.time.Duration;
import java.util.stream.Stream;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves styles, scripts and icons under addresses that carry a hash of their content, so
 * that browsers may keep them for a year.
 */
@Configuration(proxyBeanMethods = false)
class StaticAssets implements WebMvcConfigurer {

	/** Where programs look for icons that have read no page. */
	private static final String[] KNOWN_ICONS = { "/favicon.ico", "/favicon.svg", "/favicon.png",
			"/apple-touch-icon.png" };

	private static final CacheControl ONE_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		Stream.of("css", "js", "icons")
			.forEach((kind) -> registry.addResourceHandler("/" + kind + "/**")
				.addResourceLocations("classpath:/static/" + kind + "/")
				.setCacheControl(ONE_YEAR)
				.resourceChain(true)
				.addResolver(contentHash())
				.addResolver(new AssetBundle()));
		registry.addResourceHandler(KNOWN_ICONS).addResourceLocations("classpath:/static/icons/");
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(ONE_YEAR)
			.resourceChain(true)
			.addResolver(contentHash())
			.addResolver(new LiteWebJarsResourceResolver())
			.addResolver(new PathResourceResolver());
	}

	private static VersionResourceResolver contentHash() {
		return new VersionResourceResolver().addVersionStrategy(new ContentHash(), "/**");
	}

	/**
	 * As much of the hash as tells one content from another; every page names ten.
	 */
	private static final class ContentHash extends ContentVersionStrategy {

		private static final int DIGITS = 10;

		@Override
		public String getResourceVersion(Resource resource) {
			return super.getResourceVersion(resource).substring(0, DIGITS);
		}

	}

}
