package org.roleprint.content.parsing;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables that can be stacked on a phone.
 */
class TableLabelsTests {

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	@Test
	void writesTheHeadingIntoEveryCell() {
		assertThat(html("| Level | **Who** decides |\n|---|:-:|\n| Alone | The manager |\n| Consulted | All |\n"))
			.contains("<th>Level</th>", "<td data-label=\"Level\">Alone</td>",
					"<td data-label=\"Who decides\">The manager</td>", "<td data-label=\"Level\">Consulted</td>")
			.doesNotContain("align");
	}

	@Test
	void escapesWhatTheHeadingHolds() {
		assertThat(html("| \"><script> |\n|---|\n| x |\n")).contains("data-label=\"&quot;&gt;")
			.doesNotContain("\"><script>");
	}

	private static String html(String markdown) {
		return HtmlRenderer.builder()
			.extensions(TABLES)
			.escapeHtml(true)
			.attributeProviderFactory((context) -> new TableLabels())
			.build()
			.render(Parser.builder().extensions(TABLES).build().parse(markdown));
	}

}
