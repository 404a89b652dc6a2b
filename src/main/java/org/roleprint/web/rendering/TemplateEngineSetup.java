package org.roleprint.web.rendering;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Sets the template engine up for records read a hundred times a page and for links that
 * are links, not files.
 */
@Configuration(proxyBeanMethods = false)
class TemplateEngineSetup {

	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> templates,
			ObjectProvider<ResourceUrlProvider> assets) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new PageDialect());
		engine.setLinkBuilder(new PageLinkBuilder(assets));
		templates.orderedStream().map(TightTemplates::new).forEach(engine::addTemplateResolver);
		return engine;
	}

	/**
	 * Spring's dialect with our own reader of property paths and our own way to show
	 * markup.
	 */
	private static final class PageDialect extends SpringStandardDialect {

		private final PathEvaluator evaluator = new PathEvaluator();

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return this.evaluator;
		}

		@Override
		public Set<IProcessor> getProcessors(String dialectPrefix) {
			Set<IProcessor> processors = new LinkedHashSet<>(super.getProcessors(dialectPrefix));
			processors.add(new MarkupProcessor(dialectPrefix));
			return processors;
		}

	}

}
