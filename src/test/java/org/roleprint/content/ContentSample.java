package org.roleprint.content;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.content.ContentFiles.AddedFile;
import org.roleprint.content.ContentFiles.TextFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.Problems;
import org.roleprint.content.permalink.PublishedAddresses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small content directory without errors, in memory, for tests that break it in one
 * place.
 */
final class ContentSample {

	static final String MANAGER = "roles/engineering-manager.md";

	static final String DIRECTOR = "roles/director-of-engineering.md";

	static final String SKILL = "skills/coaching.md";

	static final String KPI = "kpis/slo-attainment.md";

	static final String FAMILY = "families/software-engineering.md";

	static final String AREA = "areas/people-and-teams.md";

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);

	private final Map<String, String> files;

	private ContentSample(Map<String, String> files) {
		this.files = files;
	}

	static ContentSample complete() {
		return new ContentSample(new TreeMap<>(Map.of(MANAGER, manager(), DIRECTOR, director(), SKILL, skill(), KPI,
				kpi(), FAMILY, "---\ntitle: Software engineering\norder: 10\n---\n\nLeads software teams.\n", AREA,
				"---\ntitle: People and teams\norder: 10\n---\n\nHiring and growth.\n")));
	}

	private static String manager() {
		return """
				---
				title: Engineering Manager
				family: software-engineering
				level: manager
				reports-to: [Director of Engineering]
				changes:
				  - 2026-11-23: First published.
				---

				Leads one team and answers for its people and its delivery.

				## Mission

				Keep the team able to deliver.

				## Responsibilities

				### People and teams
				- **Hiring of engineers.** Opens posts and decides who joins. <!-- id: recruiting -->
				- **Growth talks.** Talks with every engineer each fortnight.

				## Skills

				### Must have
				| Skill | Level | In this role |
				|---|---|---|
				| [Coaching](../skills/coaching.md) | Practitioner | Grows two successors |

				## KPIs

				| KPI | Target | Cadence | In this role |
				|---|---|---|---|
				| [SLO attainment](../kpis/slo-attainment.md) | strong | Monthly | The team's own promise |

				## Career path

				### From
				- Senior Engineer, promotion, 3–5 years. From code to people.

				### To
				- [Director of Engineering](director-of-engineering.md), promotion, 4–7 years. Leads managers.

				### Sideways
				- Product Manager, lateral, 1–2 years. From how to what.
				""";
	}

	private static String director() {
		return """
				---
				title: Director of Engineering
				family: software-engineering
				level: director
				also-known-as: [Engineering Director]
				former-slugs: [eng-director]
				reports-to: [VP of Engineering]
				differs-from:
				  engineering-manager: Leads managers.
				changes:
				  - 2026-11-23: First published.
				---

				Answers for several teams through their managers.

				## Responsibilities

				### People and teams
				- **Manager growth.** Coaches every manager monthly.

				## Skills

				### Must have
				| Skill | Level | In this role |
				|---|---|---|
				| [Coaching](../skills/coaching.md) | Expert | Coaches coaches |

				## KPIs

				| KPI | Target | Cadence | In this role |
				|---|---|---|---|
				| [SLO attainment](../kpis/slo-attainment.md) | *Rising over a year* | Quarterly | The sum of all teams |

				## Career path

				### From
				- [Engineering Manager](engineering-manager.md), promotion, 4–7 years. From one team to several.
				""";
	}

	private static String skill() {
		return """
				---
				title: Coaching
				group: Leadership and people
				also-known-as: [mentoring]
				references:
				  sfia: [PEMT Performance management]
				---

				Helping others find their own way.

				## Levels

				- **Awareness.** Knows what it is.
				- **Working.** Asks before telling.
				- **Practitioner.** Coaches unaided.
				- **Expert.** Coaches coaches.
				""";
	}

	private static String kpi() {
		return """
				---
				title: SLO attainment
				area: people-and-teams
				unit: "%"
				better: higher
				cadence: Monthly
				rungs:
				  solid:
				    target: "≥ 95%"
				    basis: published
				    source: { name: A study, url: "https://example.org/study", dated: "2024" }
				  strong:
				    target: "≥ 99%"
				    basis: arithmetic
				    note: one month in a hundred
				---

				Share of objectives met.

				## Formula

				`met / all`

				## Caution

				Soft objectives flatter.
				""";
	}

	ContentSample replacing(String path, String from, String to) {
		String text = this.files.getOrDefault(path, "");
		assertThat(text).as(path).contains(from);
		return with(path, text.replace(from, to));
	}

	ContentSample with(String path, String text) {
		Map<String, String> changed = new TreeMap<>(this.files);
		changed.put(path, text);
		return new ContentSample(changed);
	}

	/** The sample with a list of all its addresses. */
	ContentSample published() {
		return with(PermalinkList.FILE,
				PublishedAddresses.of(report().documents())
					.stream()
					.map((place) -> place + "\n")
					.collect(Collectors.joining()));
	}

	/** The sample with a list of all its addresses and names. */
	ContentSample promised() {
		ContentSample published = published();
		return published.with(PermalinkList.FILE,
				published.report()
					.permalinks()
					.unlisted()
					.stream()
					.map((names) -> names.address() + "\n")
					.collect(Collectors.joining("", published.text(PermalinkList.FILE), "")));
	}

	ContentSample without(String path) {
		Map<String, String> changed = new TreeMap<>(this.files);
		changed.remove(path);
		return new ContentSample(changed);
	}

	String text(String path) {
		return this.files.getOrDefault(path, "");
	}

	Map<String, String> files() {
		return this.files;
	}

	/** The report on the files, which are read as if they came from a directory. */
	ContentReport report() {
		Map<String, byte[]> bytes = new TreeMap<>();
		this.files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return ContentCheck.of(filesOf(bytes), new DocumentParser(), NOW);
	}

	/** Files by their paths, as if they came from a directory. */
	static ContentFiles filesOf(Map<String, byte[]> files) {
		Map<String, TextFile> texts = new TreeMap<>();
		List<AddedFile> added = new ArrayList<>();
		Set<String> paths = new TreeSet<>(files.keySet());
		paths.remove(PermalinkList.FILE);
		List<ContentProblem> refused = new ArrayList<>();
		files.forEach((path, bytes) -> {
			Problems found = new Problems(path);
			TextFiles.decoded(bytes, found).map((decoded) -> new TextFile(path, decoded)).ifPresent((file) -> {
				if (ContentFiles.addsUp(path)) {
					added.add(new AddedFile(path, file));
				}
				else {
					texts.put(path, file);
				}
			});
			refused.addAll(found.found());
		});
		return new ContentFiles(Map.of("content", files.size()), texts, added, paths, refused, "sample");
	}

	/** What the catalog takes of the files. */
	CatalogContent content() {
		return new CatalogBuilder("build").content(report());
	}

	/** All errors, as a report shows them. */
	List<String> errors() {
		return report().problems().stream().filter(ContentProblem::isError).map(ContentProblem::line).toList();
	}

	/** All warnings, as a report shows them. */
	List<String> warnings() {
		return report().problems().stream().filter((problem) -> !problem.isError()).map(ContentProblem::line).toList();
	}

}
