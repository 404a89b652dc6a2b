package org.roleprint.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.roleprint.web.frame.RequestEdition;

/**
 * Shows every page in the words of the edition that its request is answered from.
 */
@Configuration(proxyBeanMethods = false)
class WordedPages {

	/**
	 * Takes the views.
	 * @param request stands for the request being answered, whichever that is
	 */
	WordedPages(ThymeleafViewResolver pages, SpringTemplateEngine engine, HttpServletRequest request) {
		pages.setTemplateEngine(new WordedEngine(engine, () -> RequestEdition.of(request).wording()));
	}

}
