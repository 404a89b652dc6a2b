package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.CatalogPublished;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.Edition.Language;
import org.roleprint.search.words.Synonyms;
import org.roleprint.search.words.Vocabulary;

/**
 * Makes the index follow the catalog: whenever another version is published, the index is
 * brought to it, and only then do searches use it.
 */
@Component
class IndexBuilder implements ApplicationListener<PayloadApplicationEvent<CatalogPublished>> {

	/** Roles whose lines are read and written together; bounds memory. */
	private static final int BATCH = 200;

	private static final Logger log = LoggerFactory.getLogger(IndexBuilder.class);

	private final Catalog catalog;

	private final SearchIndex index;

	private final LineOwners owners;

	private final CurrentEdition editions;

	IndexBuilder(Catalog catalog, SearchIndex index, LineOwners owners, CurrentEdition editions) {
		this.catalog = catalog;
		this.index = index;
		this.owners = owners;
		this.editions = editions;
	}

	/**
	 * A listener by interface, since it must also hear what is published while beans
	 * start.
	 */
	@Override
	public synchronized void onApplicationEvent(PayloadApplicationEvent<CatalogPublished> published) {
		follow(published.getPayload().version());
	}

	private void follow(CatalogVersion version) {
		Map<String, RoleCard> roles = this.catalog.roleCards()
			.stream()
			.collect(Collectors.toMap(RoleCard::slug, Function.identity()));
		List<CatalogName> names = this.catalog.names().stream().filter((name) -> !name.retired()).toList();
		Reading reading = new Reading(new Vocabulary.Collector(), new HashSet<>());
		if (this.index.holds(version)) {
			batches(roles.keySet()).forEach((batch) -> read(batch, reading));
			log.info("The search index already holds version {}", version.shortName());
		}
		else {
			this.index.begin(new Draft(version.checksum(), roles, new Mentions(skillsAndKpis(names))));
			write(roles.keySet(), reading);
			this.index.end(version);
			log.info("The search index now holds version {}: {} responsibilities of {} roles", version.shortName(),
					version.responsibilities(), version.roles());
		}
		this.editions.replaceWith(new Edition(version, roles, areas(), byKind(names),
				new FacetValues(roles.values(), names), language(reading.vocabulary(), names)));
		this.owners.retain(reading.lines());
	}

	private void write(Collection<String> roles, Reading reading) {
		this.index.write(this.catalog.skills());
		this.index.write(this.catalog.kpis());
		for (List<String> batch : batches(roles)) {
			this.index.write(this.catalog.rolesWithoutParts(batch));
			this.index.write(read(batch, reading));
		}
	}

	private List<Responsibility> read(List<String> roles, Reading reading) {
		List<Responsibility> lines = this.catalog.responsibilitiesOf(roles);
		lines.forEach(reading::add);
		this.owners.add(lines);
		return lines;
	}

	private static List<List<String>> batches(Collection<String> slugs) {
		List<String> all = slugs.stream().sorted().toList();
		List<List<String>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
		}
		return batches;
	}

	private static List<CatalogName> skillsAndKpis(List<CatalogName> names) {
		return names.stream().filter((name) -> name.kind() != Kind.ROLE).toList();
	}

	private static Map<Kind, Map<String, CatalogName>> byKind(List<CatalogName> names) {
		return names.stream()
			.collect(Collectors.groupingBy(CatalogName::kind,
					Collectors.toUnmodifiableMap(CatalogName::slug, Function.identity())));
	}

	private Language language(Vocabulary.Collector vocabulary, List<CatalogName> names) {
		Synonyms synonyms = Synonyms.of(this.catalog.synonyms());
		names.forEach((name) -> {
			vocabulary.add(name.title());
			name.otherNames().forEach(vocabulary::add);
		});
		this.catalog.areas().forEach((area) -> vocabulary.add(area.title()));
		vocabulary.addStems(synonyms.stems());
		return new Language(synonyms, vocabulary.toVocabulary());
	}

	private Map<String, Ref> areas() {
		return this.catalog.areas()
			.stream()
			.collect(Collectors.toMap(Area::slug, (area) -> new Ref(area.slug(), area.title(), area.position())));
	}

	/**
	 * What is learnt while the lines are read.
	 *
	 * @param vocabulary collects their words
	 * @param lines their numbers
	 */
	private record Reading(Vocabulary.Collector vocabulary, Set<Long> lines) {

		void add(Responsibility line) {
			this.vocabulary.add(line.title() + " " + line.text().text());
			this.lines.add(Objects.requireNonNull(line.id()));
		}

	}

}
