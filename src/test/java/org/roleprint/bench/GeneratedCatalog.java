package org.roleprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Catalogs of any size, made after the real one: each role varies one of the real roles,
 * and families and skills grow with the roles, more slowly. The same catalog for the same
 * size and seed.
 */
final class GeneratedCatalog {

	/** How many names may appear for each role. */
	private static final int NAMES_PER_ROLE = 20;

	private final CatalogContent real;

	private final int roles;

	private final Dice dice;

	private final Prose prose;

	private GeneratedCatalog(CatalogContent real, int roles, long seed) {
		this.real = real;
		this.roles = roles;
		this.dice = new Dice(seed);
		this.prose = new Prose(lines(real).map((line) -> line.text().text()).toList(), NAMES_PER_ROLE * roles,
				this.dice);
	}

	/**
	 * Generates.
	 * @param real what to vary
	 * @param roles how many roles
	 * @param seed which one of all catalogs of that size
	 * @return content that can be imported
	 */
	static CatalogContent of(CatalogContent real, int roles, long seed) {
		return new GeneratedCatalog(real, roles, seed).content("generated-" + roles + "-" + seed);
	}

	static Stream<ResponsibilityEntry> lines(CatalogContent content) {
		return content.roles().stream().flatMap((role) -> role.responsibilities().stream());
	}

	private CatalogContent content(String checksum) {
		List<GroupEntry> families = families();
		List<SkillEntry> skills = skills();
		List<RoleEntry> entries = new GeneratedRoles(this.real, this.prose, this.dice).roles(this.roles,
				families.stream().map(GroupEntry::slug).toList(), skills.stream().map(SkillEntry::slug).toList());
		return new CatalogContent(checksum, this.roles, this.real.description(), this.real.levels(), families,
				this.real.areas(), skills, this.real.kpis(), this.real.guides(), entries, this.real.thesaurus(),
				List.of(), List.of());
	}

	/** Sixty for ten thousand roles. */
	private List<GroupEntry> families() {
		List<GroupEntry> families = new ArrayList<>(this.real.families());
		int wanted = (int) Math.round(0.6 * Math.sqrt(this.roles));
		for (int number = families.size() + 1; number <= wanted; number++) {
			String title = "Family " + number;
			families.add(new GroupEntry(Slug.of(title), title, 100 + number, html("<p>" + sentence() + "</p>")));
		}
		return families;
	}

	/** About five hundred for ten thousand roles. */
	private List<SkillEntry> skills() {
		int more = (int) Math.max(0, 4 * (Math.sqrt(this.roles) - Math.sqrt(this.real.roles().size())));
		Stream<SkillEntry> others = IntStream.range(0, more).mapToObj(this::skill);
		return Stream.concat(this.real.skills().stream(), others).toList();
	}

	private SkillEntry skill(int number) {
		SkillEntry base = this.dice.of(this.real.skills());
		String title = base.title() + " with " + this.prose.name() + " " + number;
		return new SkillEntry(Slug.of(title), title, base.group(), List.of(this.prose.name() + " " + number), List.of(),
				html("<p>" + sentence() + "</p>"),
				Stream.generate(() -> html(sentence())).limit(base.levels().size()).toList());
	}

	private String sentence() {
		return escaped(this.prose.text(8));
	}

	static TrustedHtml html(String html) {
		return new TrustedHtml(html);
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
