package org.roleprint.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps documents and lists those of an edition, as OpenSearch would; finds nothing by
 * words. Can be away, and can lose everything.
 */
final class OpenSearchStandIn implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Map<String, JsonNode>> indexes = new ConcurrentHashMap<>();

	private final AtomicInteger writes = new AtomicInteger();

	private final HttpServer server;

	private volatile boolean away;

	OpenSearchStandIn() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newCachedThreadPool());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** The setting by which replicas find it. */
	String setting() {
		return "--hibernate.search.backend.uris=http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	void away(boolean now) {
		this.away = now;
	}

	void loseEverything() {
		this.indexes.clear();
	}

	/** How many documents were written or removed so far. */
	int writes() {
		return this.writes.get();
	}

	/** What stands there under ids that begin so, by id. */
	Map<String, JsonNode> documents(String beginning) {
		Map<String, JsonNode> found = new ConcurrentHashMap<>();
		this.indexes.values().forEach((index) -> index.forEach((id, document) -> {
			if (id.startsWith(beginning)) {
				found.put(id, document);
			}
		}));
		return found;
	}

	private void answer(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String path = exchange.getRequestURI().getPath();
		JsonNode answer = this.away ? null : answer(exchange.getRequestMethod(), path, body);
		byte[] bytes = ((answer != null) ? answer : JSON.createObjectNode().put("status", this.away ? 503 : 404))
			.toString()
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		boolean head = exchange.getRequestMethod().equals("HEAD");
		exchange.sendResponseHeaders((answer != null) ? 200 : this.away ? 503 : 404, head ? -1 : bytes.length);
		if (!head) {
			exchange.getResponseBody().write(bytes);
		}
		exchange.close();
	}

	private JsonNode answer(String method, String path, String body) {
		String name = name(path.substring(1).split("[/,]")[0]);
		if (path.endsWith("/_bulk")) {
			return bulk(body);
		}
		if (path.contains("/_search/scroll")) {
			return hits(Stream.empty());
		}
		if (path.endsWith("/_search") || path.endsWith("/_count")) {
			return this.indexes.containsKey(name) ? search(this.indexes.get(name), JSON.readTree(body)) : null;
		}
		if (path.startsWith("/_cluster/health")) {
			return JSON.readTree("{\"status\": \"green\", \"timed_out\": false}");
		}
		if (method.equals("PUT")) {
			this.indexes.putIfAbsent(name, new ConcurrentHashMap<>());
			return JSON.readTree("{\"acknowledged\": true}");
		}
		if (path.contains("/_")) {
			return JSON.readTree("{\"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}");
		}
		return this.indexes.containsKey(name) ? index(name) : JSON.createObjectNode();
	}

	/** Without the ends by which one index has several names. */
	private static String name(String alias) {
		return alias.replaceFirst("-(read|write|\\d{6})$", "");
	}

	private static JsonNode index(String name) {
		ObjectNode answer = JSON.createObjectNode();
		ObjectNode index = answer.putObject(name + "-000001");
		index.putObject("settings");
		ObjectNode aliases = index.putObject("aliases");
		aliases.putObject(name + "-write").put("is_write_index", true);
		aliases.putObject(name + "-read").put("is_write_index", false);
		return answer;
	}

	private JsonNode bulk(String body) {
		List<String> lines = body.lines().toList();
		ObjectNode answer = JSON.createObjectNode().put("errors", false);
		ArrayNode items = answer.putArray("items");
		for (int line = 0; line < lines.size(); line++) {
			Map.Entry<String, JsonNode> action = JSON.readTree(lines.get(line)).properties().iterator().next();
			String id = action.getValue().path("_id").asString();
			Map<String, JsonNode> index = this.indexes.computeIfAbsent(
					name(action.getValue().path("_index").asString()), (name) -> new ConcurrentHashMap<>());
			if (action.getKey().equals("delete")) {
				index.remove(id);
			}
			else {
				line++;
				index.put(id, JSON.readTree(lines.get(line)));
			}
			this.writes.incrementAndGet();
			items.addObject().putObject(action.getKey()).put("_id", id).put("status", 200);
		}
		return answer;
	}

	private static JsonNode search(Map<String, JsonNode> index, JsonNode query) {
		long since = bound(query, "since", Long.MAX_VALUE);
		long until = bound(query, "until", -1);
		Stream<Map.Entry<String, JsonNode>> found = index.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().path("since").asLong() <= since
					&& entry.getValue().path("until").asLong() > until);
		ObjectNode answer = hits(found);
		ObjectNode counts = answer.putObject("aggregations");
		query.path("aggregations").propertyNames().forEach((name) -> counts.putObject(name).putArray("buckets"));
		return answer;
	}

	/** The one number that a range of a field names, however the query puts it. */
	private static long bound(JsonNode query, String field, long none) {
		return query.findValues("range")
			.stream()
			.map((range) -> range.path(field))
			.flatMap((range) -> range.properties().stream())
			.map(Map.Entry::getValue)
			.filter(JsonNode::isNumber)
			.mapToLong(JsonNode::asLong)
			.findFirst()
			.orElse(none);
	}

	private static ObjectNode hits(Stream<Map.Entry<String, JsonNode>> found) {
		ObjectNode answer = JSON.createObjectNode().put("took", 1).put("timed_out", false).put("_scroll_id", "all");
		ObjectNode hits = answer.putObject("hits");
		ArrayNode list = hits.putArray("hits");
		found.forEach((entry) -> {
			ObjectNode hit = list.addObject().put("_id", entry.getKey()).put("_index", "any").put("_score", 1.0);
			hit.putArray("sort").add(1.0).add(entry.getValue().path("content_hash").asLong());
			hit.set("_source", entry.getValue());
		});
		hits.putObject("total").put("value", list.size()).put("relation", "eq");
		answer.put("count", list.size());
		return answer;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
