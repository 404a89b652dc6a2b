package org.roleprint.career;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.Timer;
import org.springframework.util.ConcurrentLruCache;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.career.compare.Distinctions;
import org.roleprint.career.compare.RelatedRole;
import org.roleprint.career.compare.RelatedRoles;
import org.roleprint.career.compare.Vocabulary;
import org.roleprint.career.map.CareerMap;
import org.roleprint.career.map.Cartographer;
import org.roleprint.career.map.Drawing;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.network.NetworkReader;
import org.roleprint.career.route.RouteFinder;

/**
 * Everything derived from one content version, made once for it.
 */
final class Atlas {

	/** For how many roles what is made on demand is kept: those of a large company. */
	private static final int KEPT = 500;

	private final CatalogVersion version;

	private final CareerNetwork network;

	private final Vocabulary vocabulary;

	private final Distinctions distinctions;

	private final RouteFinder routes;

	private final CompletableFuture<CareerMap> map;

	private final ConcurrentLruCache<String, Drawing> surroundings;

	private final ConcurrentLruCache<String, List<RelatedRole>> related;

	private Atlas(CatalogVersion version, CareerNetwork network, Vocabulary vocabulary, Distinctions distinctions,
			Timer layouts) {
		this.version = version;
		this.network = network;
		this.vocabulary = vocabulary;
		this.distinctions = distinctions;
		RelatedRoles relatedRoles = new RelatedRoles(network);
		this.related = new ConcurrentLruCache<>(KEPT, relatedRoles::to);
		this.routes = new RouteFinder(network, relatedRoles);
		Cartographer cartographer = new Cartographer(network);
		// Drawing a large catalog takes seconds: the start need not wait for it.
		this.map = CompletableFuture.supplyAsync(() -> layouts.record(cartographer::map));
		this.surroundings = new ConcurrentLruCache<>(KEPT,
				(slug) -> cartographer.around(network.role(slug).orElseThrow()));
	}

	/** Nine statements. */
	static Atlas read(Catalog catalog, CatalogVersion version, Timer layouts) {
		List<String> texts = catalog.responsibilities().stream().map(Atlas::words).toList();
		CareerNetwork network = NetworkReader.read(catalog);
		return new Atlas(version, network, new Vocabulary(texts), Distinctions.read(catalog, network), layouts);
	}

	private static String words(Responsibility line) {
		return line.title() + ". " + line.text().text();
	}

	boolean isOf(CatalogVersion current) {
		return this.version.equals(current);
	}

	CareerNetwork network() {
		return this.network;
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	List<RelatedRole> related(String slug) {
		return this.related.get(slug);
	}

	Distinctions distinctions() {
		return this.distinctions;
	}

	RouteFinder routes() {
		return this.routes;
	}

	CareerMap map() {
		return this.map.join();
	}

	Drawing around(RoleCard role) {
		return this.surroundings.get(role.slug());
	}

}
