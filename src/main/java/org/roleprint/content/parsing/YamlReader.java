package org.roleprint.content.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads the YAML of a front matter with the places of all keys and values. Only plain
 * lists, mappings and texts: aliases, anchors, tags and duplicate keys are refused.
 */
final class YamlReader {

	/** Far more than the format needs, far less than a stack holds. */
	private static final int MAX_DEPTH = 8;

	private static final String QUOTES = "; put texts that hold \": \", \" #\" or that begin with a sign in quotes";

	private final String what;

	private final int linesBefore;

	private final Problems problems;

	/**
	 * Reads one text.
	 * @param what how problems name it, for example {@code the front matter}
	 * @param linesBefore how many lines of the file stand before it
	 * @param problems where problems are reported
	 */
	YamlReader(String what, int linesBefore, Problems problems) {
		this.what = what;
		this.linesBefore = linesBefore;
		this.problems = problems;
	}

	/**
	 * Reads one mapping.
	 * @param yaml the text between the lines of dashes
	 * @return empty when it is refused; then the problem has been reported
	 */
	Optional<YamlValue.Mapping> read(String yaml) {
		try {
			// One buffer for all of it: where two meet, an emoji breaks the reader.
			LoadSettings settings = LoadSettings.builder()
				.setSchema(new FailsafeSchema())
				.setBufferSize(yaml.length() + 1)
				.build();
			if (!isPlain(yaml, settings)) {
				return Optional.empty();
			}
			Optional<Node> root = new Compose(settings).composeString(yaml);
			if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
				this.problems.error(new Position(this.linesBefore + 1, 1),
						this.what + " holds no \"key: value\" lines; write one key a line, as content/README.md shows");
				return Optional.empty();
			}
			return Optional.of(mapping(mapping));
		}
		catch (MarkedYamlEngineException ex) {
			this.problems.error(position(ex.getProblemMark().or(ex::getContextMark)),
					this.what + " is not valid YAML: " + ex.getProblem() + QUOTES);
		}
		catch (YamlEngineException ex) {
			this.problems.error(new Position(this.linesBefore + 1, 1), this.what + " is not valid YAML: "
					+ String.valueOf(ex.getMessage()).lines().findFirst().orElse("") + QUOTES);
		}
		return Optional.empty();
	}

	/** The event step shows aliases, anchors, tags and depth before anything is built. */
	private boolean isPlain(String yaml, LoadSettings settings) {
		int depth = 0;
		for (Event event : new Parse(settings).parseString(yaml)) {
			String refused = refusal(event);
			depth += (event instanceof CollectionStartEvent) ? 1 : 0;
			depth -= (event instanceof CollectionEndEvent) ? 1 : 0;
			if (depth > MAX_DEPTH) {
				refused = this.what + " is nested too deep; keep to the keys that content/README.md shows";
			}
			if (!refused.isEmpty()) {
				this.problems.error(position(event.getStartMark()), refused);
				return false;
			}
		}
		return true;
	}

	private static String refusal(Event event) {
		if (event instanceof AliasEvent) {
			return "YAML aliases (*name) are not allowed; write the value out, in quotes when it begins with *";
		}
		if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
			return "YAML anchors (&name) are not allowed; write the value out, in quotes when it begins with &";
		}
		boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
				|| event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
		return tagged ? "YAML tags (!name) are not allowed; write the plain value, in quotes when it begins with !"
				: "";
	}

	private YamlValue value(Node node) {
		if (node instanceof MappingNode mapping) {
			return mapping(mapping);
		}
		if (node instanceof SequenceNode sequence) {
			List<YamlValue> items = sequence.getValue().stream().map(this::value).toList();
			return new YamlValue.Sequence(items, position(node.getStartMark()));
		}
		return scalar((ScalarNode) node);
	}

	private YamlValue.Scalar scalar(ScalarNode node) {
		Position at = position(node.getStartMark());
		String value = onOneLine(node.getValue());
		if (value.codePoints().anyMatch(YamlReader::isUnprintable)) {
			this.problems.error(at, "a value holds a control character; take it out");
			return new YamlValue.Scalar("", at);
		}
		return new YamlValue.Scalar(value, at);
	}

	/** A line end is a space, however the value is written. */
	private static String onOneLine(String value) {
		return value.lines().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	private static boolean isUnprintable(int codePoint) {
		return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
	}

	private YamlValue.Mapping mapping(MappingNode node) {
		Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
		for (NodeTuple tuple : node.getValue()) {
			Position at = position(tuple.getKeyNode().getStartMark());
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				this.problems.error(at, "a key must be a plain word; write \"key: value\"");
			}
			else if (entries.containsKey(key.getValue())) {
				this.problems.error(at, "the key \"" + key.getValue() + "\" stands twice; keep one of the two");
			}
			else {
				entries.put(key.getValue(),
						new YamlValue.Entry(new Located<>(key.getValue(), at), value(tuple.getValueNode())));
			}
		}
		return new YamlValue.Mapping(entries, position(node.getStartMark()));
	}

	private Position position(Optional<Mark> mark) {
		return mark.map((place) -> new Position(this.linesBefore + place.getLine() + 1, place.getColumn() + 1))
			.orElse(new Position(this.linesBefore + 1, 1));
	}

}
