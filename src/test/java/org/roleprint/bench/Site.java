package org.roleprint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import org.roleprint.RoleprintApplication;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogImport;

/**
 * The whole application, running over a generated catalog in a database of its own;
 * several of them may run side by side.
 *
 * @param context the running application
 * @param size how many roles it holds
 * @param filling what it took to fill it
 */
record Site(ConfigurableApplicationContext context, int size, Filling filling) implements AutoCloseable {

	/**
	 * What it took to fill a catalog.
	 *
	 * @param lines how many responsibilities it holds
	 * @param time from plain values to an edition that is shown: rows, careers and index
	 * @param megabytes what the heap holds more, garbage collected
	 */
	record Filling(long lines, Duration time, long megabytes) {
	}

	static Site start(CatalogContent content) {
		SpringApplication application = new SpringApplication(RoleprintApplication.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
		application.setDefaultProperties(Map.of("server.port", "0", "server.address", "127.0.0.1"));
		ConfigurableApplicationContext context = application.run("--roleprint.content-dir=",
				"--spring.datasource.url=jdbc:h2:mem:" + content.checksum()
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
		return new Site(context, content.roles().size(), fill(context, content));
	}

	private static Filling fill(ConfigurableApplicationContext context, CatalogContent content) {
		long before = megabytes();
		long begin = System.nanoTime();
		long lines = context.getBean(CatalogImport.class).replaceWith(content).responsibilities();
		return new Filling(lines, Duration.ofNanos(System.nanoTime() - begin), megabytes() - before);
	}

	private static long megabytes() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** A page as it goes over the wire. */
	byte[] get(String path) {
		String port = this.context.getEnvironment().getRequiredProperty("local.server.port");
		try (InputStream page = URI.create("http://127.0.0.1:" + port + path).toURL().openStream()) {
			return page.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * Keeps what tests configure out of an application that runs beside them.
	 */
	private static final class WithoutTests extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
			return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof WithoutTests;
		}

		@Override
		public int hashCode() {
			return WithoutTests.class.hashCode();
		}

	}

}
