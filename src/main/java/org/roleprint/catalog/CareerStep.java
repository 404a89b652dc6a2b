package org.roleprint.catalog;

import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A move into or out of a role, as that role's page tells it. A step between two roles of
 * the catalog stands on both of them, each in its own words.
 */
@Entity
public class CareerStep extends RolePart {

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private StepDirection direction = StepDirection.TO;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "other_id")
	private @Nullable Role other;

	@Column(nullable = false)
	private String otherTitle = "";

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private StepKind kind = StepKind.PROMOTION;

	@Column(nullable = false)
	private int yearsMin;

	@Column(nullable = false)
	private int yearsMax;

	@Column(nullable = false)
	private TrustedHtml body = TrustedHtml.EMPTY;

	protected CareerStep() {
	}

	CareerStep(Role role, int position, @Nullable Role other, CareerStepEntry entry) {
		super(role, position);
		this.direction = entry.direction();
		this.other = other;
		this.otherTitle = entry.otherTitle();
		this.kind = entry.kind();
		this.yearsMin = entry.years().min();
		this.yearsMax = entry.years().max();
		this.body = entry.text();
	}

	void meet(Map<String, Role> roles) {
		if (this.other != null) {
			this.other = roles.getOrDefault(this.other.slug(), this.other);
		}
	}

	public StepDirection direction() {
		return this.direction;
	}

	/**
	 * The role at the other end.
	 * @return empty when that title is outside the catalog
	 */
	public Optional<Role> other() {
		return Optional.ofNullable(this.other);
	}

	public String otherTitle() {
		return this.otherTitle;
	}

	public StepKind kind() {
		return this.kind;
	}

	public YearRange years() {
		return new YearRange(this.yearsMin, this.yearsMax);
	}

	/**
	 * What changes with the step.
	 * @return one or two sentences
	 */
	public TrustedHtml text() {
		return this.body;
	}

}
