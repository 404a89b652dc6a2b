package org.roleprint.web.roles;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.MarkdownText;

/**
 * A job description as Markdown. What a company must put in or check stands in
 * {@code **[adapt: …]**}.
 */
final class JobDescriptionMarkdown {

	private static final Pattern BLOCK_END = Pattern.compile("</(?:p|li)>");

	private JobDescriptionMarkdown() {
	}

	/**
	 * Writes it.
	 * @param description what it says
	 * @param source the absolute address of the role's page
	 * @return CommonMark, ended by a line feed
	 */
	static String of(JobDescription description, String source) {
		Role role = description.role();
		StringBuilder text = new StringBuilder("# " + role.title() + "\n\n");
		text.append(list(List.of("Company: " + adapt("name and what it does"),
				"Place: " + adapt("town, remote or both; working time"), "Pay: " + adapt("range and benefits"),
				"Reports to: " + adapt(description.reportsTo()), "Leads: " + adapt(span(role)),
				"Contact: " + adapt("whom to write to, and by when")), Function.identity()));
		text.append(heading("What the job is for"))
			.append(description.purpose().stream().map(MarkdownText::escaped).collect(Collectors.joining("\n\n")))
			.append("\n");
		text.append(heading("What you will answer for"))
			.append(list(description.responsibilities(),
					(line) -> "**" + MarkdownText.escaped(line.title()) + ".** " + plain(line.text())));
		text.append(heading("What you bring")).append(list(description.mustHave(), JobDescriptionMarkdown::skill));
		if (!description.goodToHave().isEmpty()) {
			text.append("\nGood to have:\n\n").append(list(description.goodToHave(), JobDescriptionMarkdown::skill));
		}
		if (description.qualifications() != null) {
			text.append("\n")
				.append(adapt("what the law and the company ask for"))
				.append("\n\n")
				.append(paragraphs(description.qualifications().html()))
				.append("\n");
		}
		text.append(heading("How your success is measured"))
			.append(list(description.kpis(), (target) -> MarkdownText.escaped(target.kpi().title()) + ": "
					+ adapt(target.aim().text()) + ", " + MarkdownText.escaped(target.cadence())));
		return text.append("\nFrom the blueprint <").append(source).append(">\n").toString();
	}

	private static String span(Role role) {
		String span = role.profile().span();
		return (span != null) ? span : "how many people and teams";
	}

	private static String skill(SkillRequirement need) {
		return "**" + MarkdownText.escaped(need.skill().title()) + "** (" + need.proficiency().title() + "): "
				+ plain(need.note());
	}

	private static String heading(String title) {
		return "\n## " + title + "\n\n";
	}

	private static <T> String list(List<T> items, Function<T, String> line) {
		return items.stream().map((item) -> "- " + line.apply(item) + "\n").collect(Collectors.joining());
	}

	private static String adapt(String what) {
		return "**[adapt: " + MarkdownText.escaped(what) + "]**";
	}

	private static String paragraphs(TrustedHtml html) {
		return BLOCK_END.splitAsStream(html.html())
			.map((block) -> plain(new TrustedHtml(block)))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private static String plain(TrustedHtml html) {
		return MarkdownText.escaped(html.text());
	}

}
