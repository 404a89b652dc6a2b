package org.roleprint.web.roles;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.MarkdownText;
import org.roleprint.web.frame.Terms;

/**
 * A job description as Markdown. What a company must put in or check stands in
 * {@code **[adapt: …]**}.
 */
final class JobDescriptionMarkdown {

	private static final Pattern BLOCK_END = Pattern.compile("</(?:p|li)>");

	private final JobDescription description;

	private final Terms terms;

	private JobDescriptionMarkdown(JobDescription description) {
		this.description = description;
		this.terms = new Terms(description.wording());
	}

	/**
	 * Writes it.
	 * @param description what it says
	 * @param source the absolute address of the role's page
	 * @return CommonMark, ended by a line feed
	 */
	static String of(JobDescription description, String source) {
		return new JobDescriptionMarkdown(description).text(source);
	}

	private String text(String source) {
		StringBuilder text = new StringBuilder("# " + this.description.role().title() + "\n\n");
		text.append(list(List.of(say("company", adapt(say("company.hint"))), say("place", adapt(say("place.hint"))),
				say("pay", adapt(say("pay.hint"))), say("reports", adapt(this.description.reportsTo())),
				say("leads", adapt(span())), say("contact", adapt(say("contact.hint")))), Function.identity()));
		text.append(heading("purpose"))
			.append(this.description.purpose().stream().map(MarkdownText::escaped).collect(Collectors.joining("\n\n")))
			.append("\n");
		text.append(heading("answers"))
			.append(list(this.description.responsibilities(),
					(line) -> "**" + MarkdownText.escaped(line.title()) + ".** " + plain(line.text())));
		text.append(heading("brings")).append(list(this.description.mustHave(), this::skill));
		if (!this.description.goodToHave().isEmpty()) {
			text.append("\n" + say("good") + "\n\n").append(list(this.description.goodToHave(), this::skill));
		}
		if (this.description.qualifications() != null) {
			text.append("\n")
				.append(adapt(say("law")))
				.append("\n\n")
				.append(paragraphs(this.description.qualifications().html()))
				.append("\n");
		}
		text.append(heading("success"))
			.append(list(this.description.kpis(), (target) -> MarkdownText.escaped(target.kpi().title()) + ": "
					+ adapt(this.terms.aim(target.aim())) + ", " + MarkdownText.escaped(target.cadence())));
		return text.append("\n" + say("from", "<" + source + ">") + "\n").toString();
	}

	private String say(String key, Object... values) {
		return this.description.wording().say("advert." + key, values);
	}

	private String span() {
		String span = this.description.role().profile().span();
		return (span != null) ? span : say("leads.hint");
	}

	private String skill(SkillRequirement need) {
		return "**" + MarkdownText.escaped(need.skill().title()) + "** (" + this.terms.proficiency(need.proficiency())
				+ "): " + plain(need.note());
	}

	private String heading(String key) {
		return "\n## " + say(key) + "\n\n";
	}

	private static <T> String list(List<T> items, Function<T, String> line) {
		return items.stream().map((item) -> "- " + line.apply(item) + "\n").collect(Collectors.joining());
	}

	private String adapt(String what) {
		return "**[" + say("adapt", MarkdownText.escaped(what)) + "]**";
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
