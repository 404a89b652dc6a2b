package org.roleprint.web.rendering;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;

/**
 * A property of whatever has it, looked up once for each class: {@code getX()},
 * {@code isX()} or {@code x()}, in the order of Spring's expression language.
 */
final class Property extends ClassValue<@Nullable MethodHandle> implements PropertyPath.Step {

	private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

	private final String name;

	Property(String name) {
		this.name = name;
	}

	@Override
	public @Nullable Object from(Object value, IExpressionContext context) {
		MethodHandle reader = get(value.getClass());
		if (reader == null) {
			return PropertyPath.NOT_READ;
		}
		try {
			return (Object) reader.invokeExact(value);
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	protected @Nullable MethodHandle computeValue(Class<?> type) {
		if (Map.class.isAssignableFrom(type)) {
			return null;
		}
		String suffix = StringUtils.capitalize(this.name);
		return Stream.of("get" + suffix, "is" + suffix, this.name)
			.flatMap((candidate) -> Stream.ofNullable(ClassUtils.getMethodIfAvailable(type, candidate)))
			.filter((method) -> !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class)
			.findFirst()
			.map((method) -> reader(ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type)))
			.orElse(null);
	}

	private static MethodHandle reader(Method method) {
		ReflectionUtils.makeAccessible(method);
		try {
			return MethodHandles.lookup().unreflect(method).asType(READER);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
