package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.Sentences;

/**
 * The job: what it answers for, what it takes, how it is measured and where it leads.
 * Aggregate root; its key is the slug.
 */
@Entity
public class Role extends CatalogEntry {

	/** A lead that says less, in characters, takes the next sentence with it. */
	private static final int SHORTEST_LEAD = 60;

	/** Stands in a row that is still being read. */
	static final Role NONE = new Role();

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "family_id")
	private JobFamily family = JobFamily.NONE;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "level_id")
	private Level level = Level.NONE;

	@Embedded
	private RoleProfile profile = RoleProfile.NONE;

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<Responsibility> responsibilities = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<SkillRequirement> skillRequirements = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<KpiTarget> kpiTargets = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<CareerStep> careerSteps = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<Section> sections = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<RoleDifference> differences = new ArrayList<>();

	@OneToMany(mappedBy = "role")
	@OrderBy("position")
	private List<RoleChange> changes = new ArrayList<>();

	protected Role() {
	}

	Role(String slug) {
		super(slug);
	}

	/**
	 * A role that is stored already, for others to refer to.
	 * @param slug its slug
	 * @param id its row's number
	 */
	static Role stored(String slug, Long id) {
		Role role = new Role(slug);
		role.standFor(id);
		return role;
	}

	void revise(RoleEntry entry, JobFamily newFamily, Level newLevel) {
		retitle(entry.title());
		this.family = newFamily;
		this.level = newLevel;
		this.profile = entry.profile();
	}

	/** Has just these parts, for good: it is read and no longer managed. */
	void hold(RoleParts parts) {
		this.responsibilities = List.copyOf(parts.responsibilities());
		this.skillRequirements = List.copyOf(parts.skillRequirements());
		this.kpiTargets = List.copyOf(parts.kpiTargets());
		this.careerSteps = List.copyOf(parts.careerSteps());
		this.sections = List.copyOf(parts.sections());
		this.differences = List.copyOf(parts.differences());
		this.changes = List.copyOf(parts.changes());
	}

	/** Refers to these roles in place of those it was read with. */
	void meet(Map<String, Role> roles) {
		this.careerSteps.forEach((step) -> step.meet(roles));
		this.differences.forEach((difference) -> difference.meet(roles));
	}

	/** The roles that its lines name; retired ones included. */
	Stream<Role> others() {
		return Stream.concat(this.careerSteps.stream().flatMap((step) -> step.other().stream()),
				this.differences.stream().flatMap((difference) -> difference.other().stream()));
	}

	public JobFamily family() {
		return this.family;
	}

	public Level level() {
		return this.level;
	}

	/**
	 * The facts and texts that stand in the role's own row.
	 * @return never null
	 */
	public RoleProfile profile() {
		return this.profile;
	}

	public String excerpt() {
		return this.profile.excerpt();
	}

	/**
	 * What the role is, in a sentence.
	 * @return the first sentence of its summary, with the second one when that is short
	 */
	public String lead() {
		List<String> sentences = Sentences.of(summary().text());
		String first = sentences.get(0);
		return (first.length() < SHORTEST_LEAD && sentences.size() > 1) ? first + " " + sentences.get(1) : first;
	}

	public TrustedHtml summary() {
		return this.profile.summary();
	}

	public boolean isRetired() {
		return this.profile.retiredOn() != null;
	}

	/**
	 * When the role's blueprint last changed, by its own notes.
	 * @return empty when it has no change note
	 */
	public Optional<LocalDate> updatedOn() {
		return Optional.ofNullable(this.profile.updatedOn());
	}

	/**
	 * The slug of the role that took a retired role's place.
	 * @return null when none did
	 */
	public @Nullable String successor() {
		return this.profile.successor();
	}

	public List<Responsibility> responsibilities() {
		return Collections.unmodifiableList(this.responsibilities);
	}

	public List<SkillRequirement> skillRequirements() {
		return Collections.unmodifiableList(this.skillRequirements);
	}

	public List<KpiTarget> kpiTargets() {
		return Collections.unmodifiableList(this.kpiTargets);
	}

	public List<CareerStep> careerSteps() {
		return Collections.unmodifiableList(this.careerSteps);
	}

	public List<Section> sections() {
		return Collections.unmodifiableList(this.sections);
	}

	public List<RoleDifference> differences() {
		return Collections.unmodifiableList(this.differences);
	}

	public List<RoleChange> changes() {
		return Collections.unmodifiableList(this.changes);
	}

}
