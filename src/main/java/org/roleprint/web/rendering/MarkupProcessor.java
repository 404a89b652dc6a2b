package org.roleprint.web.rendering;

import org.thymeleaf.context.Contexts;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * The attribute {@code th:markup}, the only one that shows markup unescaped. It takes a
 * {@link TrustedHtml}, which only our own renderer makes, and nothing else.
 */
class MarkupProcessor extends AbstractStandardExpressionAttributeTagProcessor {

	MarkupProcessor(String dialectPrefix) {
		super(TemplateMode.HTML, dialectPrefix, "markup", StandardUtextTagProcessor.PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
			String attributeValue, Object value, IElementTagStructureHandler structure) {
		if (!(value instanceof TrustedHtml html)) {
			throw new TemplateProcessingException("Only trusted HTML is shown as markup, not " + attributeValue);
		}
		String root = Contexts.getWebExchange(context).getRequest().getApplicationPath();
		structure.setBody(html.under(root), false);
	}

}
