package org.roleprint.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.util.ConcurrentLruCache;

import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Distinction;
import org.roleprint.career.compare.Distinctions;
import org.roleprint.career.compare.MixedUp;
import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.compare.RelatedRoles;
import org.roleprint.career.compare.WordRarity;
import org.roleprint.career.map.CareerDrawings;
import org.roleprint.career.map.Drawing;
import org.roleprint.career.map.FamilySteps;
import org.roleprint.career.map.Ladder;
import org.roleprint.career.map.LadderBuilder;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.NetworkReader;
import org.roleprint.career.route.Route;
import org.roleprint.career.route.RouteFinder;
import org.roleprint.career.route.Routes;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;

/**
 * The front door to the careers of one edition: the network of roles and steps, the
 * routes in it, roles side by side and the drawn map.
 */
public final class Careers {

	/** For how many roles what is made on demand is kept: those of a large company. */
	private static final int KEPT = 500;

	private final CareerNetwork network;

	private final WordRarity rarity;

	private final Distinctions distinctions;

	private final List<MixedUp> mixedUp;

	private final RouteFinder routes;

	private final CareerDrawings drawings;

	private final ConcurrentLruCache<String, Drawing> surroundings;

	private final ConcurrentLruCache<String, List<RelatedRole>> related;

	private Careers(Edition edition, WordRarity rarity) {
		this.network = NetworkReader.read(edition);
		this.rarity = rarity;
		this.distinctions = Distinctions.read(edition);
		this.mixedUp = MixedUp.of(edition);
		RelatedRoles relatedRoles = new RelatedRoles(this.network);
		this.related = new ConcurrentLruCache<>(KEPT, relatedRoles::to);
		this.routes = new RouteFinder(this.network, relatedRoles);
		this.drawings = new CareerDrawings(this.network);
		this.surroundings = new ConcurrentLruCache<>(KEPT,
				(slug) -> this.drawings.around(this.network.role(slug).orElseThrow()));
	}

	static Careers make(Edition edition, WordRarity rarity) {
		return new Careers(edition, rarity);
	}

	/**
	 * The careers of an edition.
	 * @param edition the edition
	 * @return what was made with it
	 */
	public static Careers of(Edition edition) {
		return edition.part(Careers.class);
	}

	WordRarity rarity() {
		return this.rarity;
	}

	/**
	 * Roles, steps and demands as plain values.
	 * @return an empty network before the first import
	 */
	public CareerNetwork network() {
		return this.network;
	}

	/**
	 * The map of some roles, families by levels.
	 * @param roles the roles to show
	 * @return with the steps between them
	 */
	public Ladder ladder(Collection<RoleCard> roles) {
		return LadderBuilder.build(this.network, roles);
	}

	/**
	 * The steps of some roles without a drawing.
	 * @param roles the roles
	 * @return each step once, by family
	 */
	public List<FamilySteps> steps(Collection<RoleCard> roles) {
		return FamilySteps.of(this.network, roles);
	}

	/**
	 * What surrounds a role: two steps back, two ahead, one to each side.
	 * @param slug the role's slug
	 * @return empty for an unknown slug and for a role without any step
	 */
	public Optional<Drawing> around(String slug) {
		return this.network.role(slug)
			.map((role) -> this.surroundings.get(role.slug()))
			.filter((drawing) -> !drawing.steps().isEmpty());
	}

	/**
	 * The routes from one role to another.
	 * @param from a role
	 * @param to another role
	 * @return empty when either is unknown or both are the same
	 */
	public Optional<Routes> routes(String from, String to) {
		Optional<RoleCard> start = this.network.role(from);
		Optional<RoleCard> end = this.network.role(to);
		boolean known = start.isPresent() && end.isPresent() && !from.equals(to);
		return known ? Optional.of(this.routes.routes(start.get(), end.get())) : Optional.empty();
	}

	/**
	 * The best route from one role to another.
	 * @param from a role
	 * @param to another role
	 * @return empty when there is none, either is unknown or both are the same
	 */
	public Optional<Route> bestRoute(String from, String to) {
		boolean known = this.network.role(from).isPresent() && this.network.role(to).isPresent();
		return (known && !from.equals(to)) ? this.routes.best(from, to) : Optional.empty();
	}

	/**
	 * Roles that ask for alike skills at alike levels.
	 * @param slug the role's slug
	 * @return at most six, the nearest first; none for an unknown slug
	 */
	public List<RelatedRole> related(String slug) {
		return this.network.role(slug).isPresent() ? this.related.get(slug) : List.of();
	}

	/**
	 * How other roles tell themselves apart from one that does not name them itself.
	 * @param slug the role's slug
	 * @return what their pages say; none for an unknown slug
	 */
	public List<Distinction> toldApartByOthers(String slug) {
		return this.distinctions.toldOnlyByOthers(slug);
	}

	/**
	 * The pairs of roles whose titles people mix up most easily.
	 * @return at most twelve
	 */
	public List<MixedUp> mixedUp() {
		return this.mixedUp;
	}

	/**
	 * Roles side by side.
	 * @param roles two or more current roles
	 * @return the comparison; columns stand in the order of the roles
	 */
	public Comparison compare(List<Role> roles) {
		return Comparison.of(roles, this.network, this.rarity);
	}

}
