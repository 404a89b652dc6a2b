package org.roleprint.career;

import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogPublished;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Distinction;
import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.map.CareerMap;
import org.roleprint.career.map.Drawing;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.route.Route;
import org.roleprint.career.route.Routes;

/**
 * The front door to careers. What it needs is read and laid out once for each content
 * version, which the timer {@code roleprint.careers.layout} counts; after that no method
 * takes a statement.
 */
@Component
public class Careers {

	private final Catalog catalog;

	private final Timer layouts;

	private volatile @Nullable Atlas atlas;

	Careers(Catalog catalog, MeterRegistry meters) {
		this.catalog = catalog;
		this.layouts = meters.timer("roleprint.careers.layout");
	}

	@EventListener
	void follow(CatalogPublished published) {
		atlas();
	}

	/** The atlas of the version that readers see now; empty before the first import. */
	private Optional<Atlas> atlas() {
		return this.catalog.version().map(this::atlasOf);
	}

	private Atlas atlasOf(CatalogVersion version) {
		Atlas known = this.atlas;
		if (known != null && known.isOf(version)) {
			return known;
		}
		synchronized (this) {
			Atlas current = this.atlas;
			if (current == null || !current.isOf(version)) {
				current = Atlas.read(this.catalog, version, this.layouts);
				this.atlas = current;
			}
			return current;
		}
	}

	/**
	 * Roles, steps and demands as plain values.
	 * @return an empty network before the first import
	 */
	public CareerNetwork network() {
		return atlas().map(Atlas::network).orElseGet(CareerNetwork::empty);
	}

	/**
	 * The drawn map of all careers.
	 * @return a map without families before the first import
	 */
	public CareerMap map() {
		return atlas().map(Atlas::map).orElseGet(() -> new CareerMap(List.of()));
	}

	/**
	 * What surrounds a role: two steps back, two ahead, one to each side.
	 * @param slug the role's slug
	 * @return empty for an unknown slug and for a role without any step
	 */
	public Optional<Drawing> around(String slug) {
		return atlas().flatMap((current) -> current.network().role(slug).map(current::around))
			.filter((drawing) -> !drawing.steps().isEmpty());
	}

	/**
	 * The routes from one role to another.
	 * @param from a role
	 * @param to another role
	 * @return empty when either is unknown or both are the same
	 */
	public Optional<Routes> routes(String from, String to) {
		return atlas().flatMap((current) -> {
			Optional<RoleCard> start = current.network().role(from);
			Optional<RoleCard> end = current.network().role(to);
			boolean known = start.isPresent() && end.isPresent() && !from.equals(to);
			return known ? Optional.of(current.routes().routes(start.get(), end.get())) : Optional.empty();
		});
	}

	/**
	 * The best route from one role to another.
	 * @param from a role
	 * @param to another role
	 * @return empty when there is none, either is unknown or both are the same
	 */
	public Optional<Route> bestRoute(String from, String to) {
		return atlas().filter((current) -> !from.equals(to))
			.filter((current) -> current.network().role(from).isPresent() && current.network().role(to).isPresent())
			.flatMap((current) -> current.routes().best(from, to));
	}

	/**
	 * Roles that ask for alike skills at alike levels.
	 * @param slug the role's slug
	 * @return at most six, the nearest first; none for an unknown slug
	 */
	public List<RelatedRole> related(String slug) {
		return atlas().filter((current) -> current.network().role(slug).isPresent())
			.map((current) -> current.related(slug))
			.orElse(List.of());
	}

	/**
	 * How other roles tell themselves apart from one that does not name them itself.
	 * @param slug the role's slug
	 * @return what their pages say; none for an unknown slug
	 */
	public List<Distinction> toldApartByOthers(String slug) {
		return atlas().map((current) -> current.distinctions().toldOnlyByOthers(slug)).orElse(List.of());
	}

	/**
	 * Roles side by side.
	 * @param roles two or more current roles, read with their responsibilities
	 * @return the comparison; columns stand in the order of the roles
	 */
	public Comparison compare(List<Role> roles) {
		Atlas current = atlas().orElseThrow(() -> new IllegalStateException("No content is imported"));
		return Comparison.of(roles, current.network(), current.vocabulary());
	}

}
