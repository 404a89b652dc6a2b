package org.roleprint.web.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads property paths directly and leaves every other expression, and every path that
 * leads nowhere, to Spring's expression language. A page evaluates a thousand
 * expressions, nearly all of them paths.
 */
class PathEvaluator implements IStandardVariableExpressionEvaluator {

	private static final SPELVariableExpressionEvaluator SPEL = SPELVariableExpressionEvaluator.INSTANCE;

	/** Grows with what stands in templates. */
	private final Map<String, Optional<PropertyPath>> paths = new ConcurrentHashMap<>();

	@Override
	@SuppressWarnings("ReferenceEquality")
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
			Optional<PropertyPath> path = path(expression.getExpression());
			Object value = path.isPresent() ? read(path.get(), context) : PropertyPath.NOT_READ;
			if (value != PropertyPath.NOT_READ) {
				return value;
			}
		}
		return SPEL.evaluate(context, expression, execution);
	}

	private Optional<PropertyPath> path(String expression) {
		Optional<PropertyPath> known = this.paths.get(expression);
		return (known != null) ? known : this.paths.computeIfAbsent(expression, PropertyPath::parse);
	}

	private static @Nullable Object read(PropertyPath path, IExpressionContext context) {
		try {
			return path.read(context);
		}
		catch (Exception ex) {
			throw new TemplateProcessingException("Cannot read ${" + path + "}", ex);
		}
	}

}
