package org.roleprint.web.rendering;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Sets the template engine up for links that are links, not files.
 */
@Configuration(proxyBeanMethods = false)
class TemplateEngineSetup {

	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> templates,
			ObjectProvider<ResourceUrlProvider> assets) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setLinkBuilder(new PageLinkBuilder(assets));
		templates.orderedStream().forEach(engine::addTemplateResolver);
		return engine;
	}

}
