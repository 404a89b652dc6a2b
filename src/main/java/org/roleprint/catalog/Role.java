package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * The job: what it answers for, what it takes, how it is measured and where it leads.
 * Aggregate root; its key is the slug.
 */
@Entity
public class Role extends CatalogEntry {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "family_id")
	private JobFamily family = new JobFamily();

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private Level level = Level.MANAGER;

	@Embedded
	private RoleProfile profile = new RoleProfile();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Responsibility> responsibilities = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<SkillRequirement> skillRequirements = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<KpiTarget> kpiTargets = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<CareerStep> careerSteps = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Section> sections = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<RoleDifference> differences = new ArrayList<>();

	@OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<RoleChange> changes = new ArrayList<>();

	protected Role() {
	}

	Role(String slug) {
		super(slug);
	}

	void revise(RoleEntry entry, JobFamily newFamily) {
		retitle(entry.title());
		this.family = newFamily;
		this.level = entry.level();
		this.profile = new RoleProfile(entry.facts(), entry.document());
	}

	void clear() {
		this.responsibilities.clear();
		this.skillRequirements.clear();
		this.kpiTargets.clear();
		this.careerSteps.clear();
		this.sections.clear();
		this.differences.clear();
		this.changes.clear();
	}

	/** Fills the cleared lists; every slug in the entry must resolve. */
	void fill(RoleEntry entry, References references) {
		entry.responsibilities()
			.forEach((line) -> this.responsibilities
				.add(new Responsibility(this, this.responsibilities.size(), references.area(line.area()), line)));
		entry.skills()
			.forEach((line) -> this.skillRequirements
				.add(new SkillRequirement(this, this.skillRequirements.size(), references.skill(line.skill()), line)));
		entry.kpis()
			.forEach((line) -> this.kpiTargets
				.add(new KpiTarget(this, this.kpiTargets.size(), references.kpi(line.kpi()), line)));
		entry.steps()
			.forEach((line) -> this.careerSteps
				.add(new CareerStep(this, this.careerSteps.size(), references.role(line.other()), line)));
		entry.sections().forEach((line) -> this.sections.add(new Section(this, this.sections.size(), line)));
		entry.facts()
			.differences()
			.forEach((line) -> this.differences
				.add(new RoleDifference(this, this.differences.size(), references.role(line.other()), line)));
		entry.facts().changes().forEach((line) -> this.changes.add(new RoleChange(this, this.changes.size(), line)));
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
