package org.roleprint.web.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/**
 * An expression that only reads: {@code line.target.kpi.title}, {@code roles.size()} or
 * {@code notes[line.anchor]}.
 *
 * @param text as it stands in the template
 * @param variable the name it starts with
 * @param steps how it goes on from there
 */
record PropertyPath(String text, String variable, List<Step> steps) {

	/** Stands for what only the expression language can read, or explain. */
	static final Object NOT_READ = new Object();

	private static final String NAME = "[a-zA-Z]\\w*";

	private static final String STEP = "\\.(" + NAME + ")(?:\\(\\))?|\\[(?:'([^']*)'|(" + NAME + "(?:\\." + NAME
			+ ")+))]";

	private static final Pattern SHAPE = Pattern.compile("(" + NAME + ")((?:" + STEP + ")*)");

	private static final Pattern EACH = Pattern.compile(STEP);

	/**
	 * Words that look like a variable: what requests send is read by the expression
	 * language, which guards it.
	 */
	private static final Set<String> NO_VARIABLES = Set.of("param", "true", "false");

	/**
	 * A step from one value to the next.
	 */
	interface Step {

		@Nullable Object from(Object value, IExpressionContext context);

	}

	/**
	 * Reads an expression. The engine's own {@code null} for "or else nothing" is taken
	 * for a variable, which nobody ever sets.
	 */
	static Optional<PropertyPath> parse(String expression) {
		Matcher shape = SHAPE.matcher(expression);
		if (!shape.matches() || NO_VARIABLES.contains(shape.group(1))) {
			return Optional.empty();
		}
		List<Step> steps = EACH.matcher(shape.group(2)).results().map(PropertyPath::step).toList();
		return Optional.of(new PropertyPath(expression, shape.group(1), steps));
	}

	private static Step step(MatchResult found) {
		if (found.group(1) != null) {
			return new Property(found.group(1));
		}
		if (found.group(2) != null) {
			return new Entry(found.group(2), null);
		}
		return new Entry("", parse(found.group(3)).orElseThrow());
	}

	@Nullable Object read(IExpressionContext context) {
		Object value = context.getVariable(this.variable);
		for (Step step : this.steps) {
			if (value == null || value == NOT_READ) {
				return NOT_READ;
			}
			value = step.from(value, context);
		}
		return value;
	}

	/**
	 * The value of a key in a map.
	 *
	 * @param literal the key itself
	 * @param path where the key stands, null for a literal one
	 */
	private record Entry(String literal, @Nullable PropertyPath path) implements Step {

		@Override
		public @Nullable Object from(Object value, IExpressionContext context) {
			Object key = (this.path != null) ? this.path.read(context) : this.literal;
			return (value instanceof Map<?, ?> map && key instanceof String) ? map.get(key) : NOT_READ;
		}

	}

	@Override
	public String toString() {
		return this.text;
	}

}
