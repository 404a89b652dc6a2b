package org.roleprint.web.links;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.listing.ClosestNames;
import org.roleprint.catalog.listing.PageNames;

/**
 * Resolves what a wiki author writes between the brackets: a title, another name, a slug,
 * a former slug or an abbreviation, in any case and with any of the usual signs for a
 * space; and, where nothing is called just so, in other forms and another order of its
 * words. Every name of an edition is folded once.
 */
final class NameResolver {

	/** A name is no longer than this; the rest of a longer text is not looked at. */
	private static final int LONGEST = 200;

	private static final int OFFERED = 3;

	/** No wiki reads any of these as its own. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} /&,.()'-]+");

	private final List<CatalogName> all;

	private final List<CatalogName> givenUp;

	private final Supplier<ClosestNames> names;

	private final PageNames called;

	/** Asked for what nothing is called just so, which most links are not. */
	private final Supplier<NameForms> forms;

	/**
	 * Folds names.
	 * @param names all that pages are called
	 * @param givenUp what they were called
	 * @param closest gives the names to be looked through for what nothing is called
	 */
	NameResolver(List<CatalogName> names, List<CatalogName> givenUp, Supplier<ClosestNames> closest) {
		this.all = names;
		this.givenUp = givenUp;
		this.names = closest;
		this.called = new PageNames(names, givenUp);
		this.forms = SingletonSupplier.of(() -> new NameForms(names, givenUp));
	}

	/** Names that were folded before, for another edition. */
	private NameResolver(NameResolver folded, Supplier<ClosestNames> closest) {
		this.all = folded.all;
		this.givenUp = folded.givenUp;
		this.names = closest;
		this.called = folded.called;
		this.forms = folded.forms;
	}

	/**
	 * The resolver of an edition that follows this one's.
	 * @param edition the later edition
	 * @param closest gives its names to be looked through for what nothing is called
	 * @return with the names folded anew only when one of them has changed
	 */
	NameResolver followedBy(Edition edition, Supplier<ClosestNames> closest) {
		List<CatalogName> gone = edition.moves().givenUp();
		return (this.all.equals(edition.names()) && this.givenUp.equals(gone)) ? new NameResolver(this, closest)
				: new NameResolver(edition.names(), gone, closest);
	}

	/**
	 * The resolver of an edition.
	 * @param edition the edition
	 * @return what was made with it
	 */
	public static NameResolver of(Edition edition) {
		return edition.part(NameResolver.class);
	}

	/**
	 * Finds what is called so.
	 * @param name any text; slashes may be part of it
	 * @return roles before skills and KPIs, a page's own title before other names; never
	 * both pages and closest ones
	 */
	public Resolution resolve(String name) {
		if (name.length() > LONGEST) {
			return nothing(name.substring(0, LONGEST));
		}
		WrittenName written = WrittenName.of(name);
		Optional<Set<CatalogName>> found = written.readings()
			.stream()
			.flatMap((reading) -> Stream.<Supplier<Set<CatalogName>>>of(() -> this.called.called(reading),
					() -> formed(reading)))
			.map(Supplier::get)
			.filter((pages) -> !pages.isEmpty())
			.findFirst();
		return found.map((pages) -> new Resolution(ofKind(written.kind(), pages), List::of, written.place()))
			.orElseGet(() -> nothing(written.bare()));
	}

	private Resolution nothing(String text) {
		return new Resolution(List.of(), () -> closest(text), "");
	}

	private Set<CatalogName> formed(String text) {
		return Objects.requireNonNull(this.forms.get()).of(text);
	}

	/**
	 * What a link can call a page.
	 * @param path the page's path from the root of the catalog
	 * @param title its title
	 * @return its title, or else its slug, where just this page is called so and a wiki
	 * takes every sign of it; empty where neither will do
	 */
	public Optional<String> nameOf(String path, String title) {
		return Stream.of(title, path.substring(path.lastIndexOf('/') + 1))
			.filter((name) -> PLAIN.matcher(name).matches())
			.filter((name) -> {
				List<NamedPage> pages = resolve(name).pages();
				return pages.size() == 1 && pages.get(0).path().equals(path);
			})
			.findFirst();
	}

	/** Whoever says which kind is meant means no other, unless there is none of it. */
	private static List<NamedPage> ofKind(Optional<Kind> kind, Set<CatalogName> found) {
		List<CatalogName> meant = found.stream()
			.filter((name) -> kind.filter(name.kind()::equals).isPresent())
			.toList();
		return (meant.isEmpty() ? found : meant).stream().map(NamedPage::of).toList();
	}

	private List<NamedPage> closest(String text) {
		return this.names.get()
			.to(NameKeys.inFull(text), OFFERED)
			.stream()
			.sorted(Comparator.comparing(CatalogName::kind))
			.map(NamedPage::of)
			.toList();
	}

}
