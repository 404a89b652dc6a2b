package org.roleprint.web.http;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves styles and scripts under addresses that carry a hash of their content, so that
 * browsers may keep them for a year.
 */
@Configuration(proxyBeanMethods = false)
class StaticAssets implements WebMvcConfigurer {

	private static final CacheControl ONE_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/css/**")
			.addResourceLocations("classpath:/static/css/")
			.setCacheControl(ONE_YEAR)
			.resourceChain(true)
			.addResolver(contentHash())
			.addResolver(new AssetBundle());
		registry.addResourceHandler("/js/**")
			.addResourceLocations("classpath:/static/js/")
			.setCacheControl(ONE_YEAR)
			.resourceChain(true)
			.addResolver(contentHash())
			.addResolver(new AssetBundle());
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(ONE_YEAR)
			.resourceChain(true)
			.addResolver(contentHash())
			.addResolver(new LiteWebJarsResourceResolver())
			.addResolver(new PathResourceResolver());
	}

	private static VersionResourceResolver contentHash() {
		return new VersionResourceResolver().addContentVersionStrategy("/**");
	}

}
