package org.roleprint.web.http;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Says of every page that it is HTML. By itself the template engine takes the type from
 * the end of the address, and a page about a missing {@code x.xml} would be no page.
 */
@Configuration(proxyBeanMethods = false)
class PagesAreHtml {

	PagesAreHtml(ThymeleafViewResolver pages) {
		pages.setForceContentType(true);
	}

}
