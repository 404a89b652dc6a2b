package org.roleprint.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.RoleCard;

/**
 * An application of catalog and content only, which reads a directory of the test's own.
 */
@ExtendWith(OutputCaptureExtension.class)
abstract class ContentApplicationTest {

	final ContentSample sample = ContentSample.complete();

	final MovingClock clock = MovingClock.now();

	final AtomicInteger changes = new AtomicInteger();

	@TempDir
	Path directory;

	@TempDir
	Path second;

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = "org.roleprint")
	@EnableConfigurationProperties(ContentSettings.class)
	@ComponentScan(basePackages = { "org.roleprint.catalog", "org.roleprint.content" },
			excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
	static class CatalogAndContent {

	}

	/** Writes something else each time, of another length. */
	void writeAnotherSynonym() {
		write("x".repeat(this.changes.incrementAndGet()));
	}

	void write(String synonym) {
		ContentDirectory.write(this.directory, "synonyms.txt", "boss => " + synonym + "\n");
	}

	static List<String> roles(ConfigurableApplicationContext context) {
		return context.getBean(Catalog.class).edition().roleCards().stream().map(RoleCard::slug).toList();
	}

	/** Settings are given as arguments, which win over those of the application. */
	ConfigurableApplicationContext start(String database, String... settings) {
		List<String> arguments = new ArrayList<>(List.of(
				"--spring.datasource.url=jdbc:h2:" + database
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
				"--roleprint.content-dir=" + this.directory,
				"--management.endpoint.health.validate-group-membership=false"));
		// The last of several counts only for settings that are no list.
		List<String> names = Stream.of(settings).map((setting) -> setting.split("=", 2)[0]).toList();
		arguments.removeIf((argument) -> names.contains(argument.split("=", 2)[0]));
		arguments.addAll(List.of(settings));
		return new SpringApplicationBuilder(CatalogAndContent.class).web(WebApplicationType.NONE)
			.initializers(
					(context) -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> this.clock))
			.run(arguments.toArray(String[]::new));
	}

}
