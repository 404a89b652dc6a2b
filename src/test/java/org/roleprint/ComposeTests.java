package org.roleprint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.engine.cfg.EngineSettings;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the replicas' compose file says, held against what there is, as far as that is
 * possible without an engine that runs it.
 */
class ComposeTests {

	private static final Path FILE = Path.of("compose.yaml");

	private static final Pattern VARIABLE = Pattern
		.compile("\\b(?:SPRING|MANAGEMENT|SERVER|ROLEPRINT|HIBERNATE)_[A-Z0-9_]+");

	private final Map<String, Object> services = map(
			map(new Load(LoadSettings.builder().build()).loadFromString(read(FILE))).get("services"));

	@Test
	void usesSettingsThatExist() throws IOException {
		Set<String> known = new HashSet<>(Set.of("ROLEPRINT_HEAP", "ROLEPRINT_JAVA", "ROLEPRINT_DATABASE_PASSWORD"));
		known.addAll(ownSettings());
		Stream
			.of(ElasticsearchBackendSettings.URIS, ElasticsearchBackendSettings.USERNAME,
					ElasticsearchBackendSettings.PASSWORD, ElasticsearchBackendSettings.VERSION)
			.forEach((name) -> known.addAll(variables(EngineSettings.PREFIX + "backend." + name)));
		for (URL metadata : Collections
			.list(getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream stream = metadata.openStream()) {
				new JsonMapper().readTree(stream)
					.path("properties")
					.forEach((property) -> known.addAll(variables(property.path("name").asString())));
			}
		}
		assertThat(variables(FILE)).hasSizeGreaterThan(6).isSubsetOf(known);
		assertThat(variables(Path.of("README.md"))).isSubsetOf(known);
	}

	private static Set<String> ownSettings() {
		return OwnClasses.ALL.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.flatMap(ComposeTests::settings)
			.collect(Collectors.toSet());
	}

	private static Stream<String> settings(JavaClass type) {
		String prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
		return type.getFields()
			.stream()
			.flatMap((field) -> variables(prefix + "." + field.getName().replaceAll("([A-Z])", "-$1")).stream());
	}

	/**
	 * The names of a setting in the system's environment; a dash may be left out or not.
	 */
	private static List<String> variables(String setting) {
		return Stream.of(setting.replace("-", ""), setting.replace('-', '_'))
			.map((name) -> name.replace('.', '_').toUpperCase(Locale.ROOT))
			.toList();
	}

	private static Set<String> variables(Path file) {
		return VARIABLE.matcher(read(file)).results().map((found) -> found.group()).collect(Collectors.toSet());
	}

	@Test
	void mountsFilesThatExist() {
		List<String> mounted = this.services.values()
			.stream()
			.flatMap((service) -> strings(map(service).get("volumes")))
			.map((volume) -> volume.split(":")[0])
			.filter((path) -> path.startsWith("./"))
			.toList();
		assertThat(mounted).hasSizeGreaterThan(4).allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	@Test
	void namesServicesThatExist() {
		assertThat(this.services.values()
			.stream()
			.flatMap((service) -> map(map(service).get("depends_on")).keySet().stream())).isNotEmpty()
			.isSubsetOf(this.services.keySet());
		Set<String> replicas = this.services.keySet()
			.stream()
			.filter((name) -> name.startsWith("replica-"))
			.collect(Collectors.toSet());
		assertThat(replicas).hasSize(2);
		assertThat(hosts("src/scaleout/nginx.conf", "server (replica-\\d):8080")).isEqualTo(replicas);
		assertThat(hosts("src/scaleout/prometheus.yaml", "\"(replica-\\d):8081\"")).isEqualTo(replicas);
		assertThat(this.services.keySet()).contains("database", "search", "prometheus");
		assertThat(read(FILE)).contains("jdbc:postgresql://database:5432/", "http://search:9200",
				"MANAGEMENT_SERVER_PORT: \"8081\"");
		assertThat(read(Path.of("src/scaleout/datasource.yaml"))).contains("http://prometheus:9090");
	}

	private static Set<String> hosts(String file, String pattern) {
		return Pattern.compile(pattern)
			.matcher(read(Path.of(file)))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static Stream<String> strings(Object values) {
		return (values instanceof Collection<?> several) ? several.stream().map(String::valueOf) : Stream.empty();
	}

	private static Map<String, Object> map(Object value) {
		Map<String, Object> map = new TreeMap<>();
		if (value instanceof Map<?, ?> entries) {
			entries.forEach((key, each) -> map.put(String.valueOf(key), each));
		}
		return map;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
