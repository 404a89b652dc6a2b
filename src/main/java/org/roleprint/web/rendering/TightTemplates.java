package org.roleprint.web.rendering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;

import org.roleprint.catalog.wording.Wording;

/**
 * Templates in the words of one language, without the indents of their rows, which only
 * authors read.
 *
 * @param templates where they come from
 */
record TightTemplates(ITemplateResolver templates) implements ITemplateResolver {

	@Override
	public String getName() {
		return this.templates.getName();
	}

	@Override
	public Integer getOrder() {
		return this.templates.getOrder();
	}

	@Override
	public @Nullable TemplateResolution resolveTemplate(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, @Nullable Map<String, Object> attributes) {
		TemplateResolution found = this.templates.resolveTemplate(configuration, ownerTemplate, template, attributes);
		return (found != null) ? new TemplateResolution(new Tight(found.getTemplateResource(), wording(attributes)),
				found.isTemplateResourceExistenceVerified(), found.getTemplateMode(), found.getUseDecoupledLogic(),
				found.getValidity()) : null;
	}

	/** Who shows a template for itself reads it in English. */
	private static Wording wording(@Nullable Map<String, Object> attributes) {
		return (attributes != null && attributes.get(WordedEngine.WORDING) instanceof Wording wording) ? wording
				: Wording.ENGLISH;
	}

	/**
	 * A template whose rows begin at their first sign.
	 */
	private record Tight(ITemplateResource template, Wording wording) implements ITemplateResource {

		@Override
		public String getDescription() {
			return this.template.getDescription();
		}

		@Override
		public String getBaseName() {
			return this.template.getBaseName();
		}

		@Override
		public boolean exists() {
			return this.template.exists();
		}

		@Override
		public Reader reader() throws IOException {
			try (BufferedReader rows = new BufferedReader(this.template.reader())) {
				String text = rows.lines().map(String::stripLeading).collect(Collectors.joining("\n"));
				return new StringReader(WordedText.of(text, this.wording));
			}
		}

		@Override
		public ITemplateResource relative(String location) {
			return new Tight(this.template.relative(location), this.wording);
		}

	}

}
