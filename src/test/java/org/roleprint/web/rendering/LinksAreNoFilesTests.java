package org.roleprint.web.rendering;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody looks through our files to write a link.
 */
@WebTest
@Import(LinksAreNoFilesTests.Watch.class)
class LinksAreNoFilesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private List<String> encodedLinks;

	@Test
	void noFilterTakesLinksForFiles() {
		assertThat(this.context.getBeansOfType(ResourceUrlEncodingFilter.class)).isEmpty();
		assertThat(this.context.getBeansOfType(FilterRegistrationBean.class).values()).isNotEmpty()
			.noneMatch((registered) -> registered.getFilter() instanceof ResourceUrlEncodingFilter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles", "/roles/head-of-devops", "/skills/incident-management", "/careers" })
	void pageHandsNoLinkToTheContainer(String page) {
		assertThat(this.mvc.get().uri(page)).hasStatusOk().bodyText().contains("href=\"/roles");
		assertThat(this.encodedLinks).isEmpty();
	}

	@Test
	void assetsCarryTheirHashUnderContextPathToo() {
		assertThat(this.mvc.get().uri("/some/where/").contextPath("/some/where")).bodyText()
			.containsPattern("href=\"/some/where/css/site-[0-9a-f]{10}\\.css\"")
			.containsPattern("src=\"/some/where/js/site-[0-9a-f]{10}\\.js\"");
	}

	/**
	 * Notes every link that is handed over to be encoded.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Watch {

		@Bean
		List<String> encodedLinks() {
			return new ArrayList<>();
		}

		@Bean
		Filter linkWatch(List<String> encodedLinks) {
			return (request, response, chain) -> chain.doFilter(request,
					new HttpServletResponseWrapper((HttpServletResponse) response) {

						@Override
						public String encodeURL(String url) {
							encodedLinks.add(url);
							return super.encodeURL(url);
						}

					});
		}

	}

}
