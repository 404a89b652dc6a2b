package org.roleprint.web.rendering;

import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.IThrottledTemplateProcessor;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

import org.roleprint.catalog.wording.Wording;

/**
 * Shows each page in the words of the catalog that it is made from. Templates are kept
 * once for each wording, as the attribute that they are resolved with is part of their
 * name in the engine's cache.
 */
final class WordedEngine implements ISpringTemplateEngine {

	/** Under what template resolvers find the words. */
	static final String WORDING = "wording";

	private final ISpringTemplateEngine engine;

	private final WordingInUse wording;

	/**
	 * Gives an engine words.
	 * @param engine what shows templates
	 * @param wording tells the words of the page that is made now
	 */
	WordedEngine(ISpringTemplateEngine engine, WordingInUse wording) {
		this.engine = engine;
		this.wording = wording;
	}

	/**
	 * Tells the words of the page that is made now.
	 */
	interface WordingInUse {

		Wording wording();

	}

	private TemplateSpec worded(String template, @Nullable Set<String> selectors) {
		return new TemplateSpec(template, selectors, (TemplateMode) null, Map.of(WORDING, this.wording.wording()));
	}

	@Override
	public IEngineConfiguration getConfiguration() {
		return this.engine.getConfiguration();
	}

	@Override
	public String process(String template, IContext context) {
		return this.engine.process(worded(template, null), context);
	}

	@Override
	public String process(String template, Set<String> selectors, IContext context) {
		return this.engine.process(worded(template, selectors), context);
	}

	@Override
	public String process(TemplateSpec template, IContext context) {
		return this.engine.process(template, context);
	}

	@Override
	public void process(String template, IContext context, Writer writer) {
		this.engine.process(worded(template, null), context, writer);
	}

	@Override
	public void process(String template, Set<String> selectors, IContext context, Writer writer) {
		this.engine.process(worded(template, selectors), context, writer);
	}

	@Override
	public void process(TemplateSpec template, IContext context, Writer writer) {
		this.engine.process(template, context, writer);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, IContext context) {
		return this.engine.processThrottled(worded(template, null), context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(String template, Set<String> selectors, IContext context) {
		return this.engine.processThrottled(worded(template, selectors), context);
	}

	@Override
	public IThrottledTemplateProcessor processThrottled(TemplateSpec template, IContext context) {
		return this.engine.processThrottled(template, context);
	}

	@Override
	public void setTemplateEngineMessageSource(MessageSource messages) {
		this.engine.setTemplateEngineMessageSource(messages);
	}

	@Override
	public Collection<Class<?>> getAllowedClassOverridesForViews() {
		return this.engine.getAllowedClassOverridesForViews();
	}

	@Override
	public void setAllowedClassOverridesForViews(Collection<Class<?>> classes) {
		this.engine.setAllowedClassOverridesForViews(classes);
	}

}
