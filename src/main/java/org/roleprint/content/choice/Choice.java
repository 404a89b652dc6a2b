package org.roleprint.content.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.SkillDocument;

/**
 * What a catalog takes of its directories.
 *
 * @param documents the documents that it takes; what they said of others is plain words
 * @param paths the paths of all files but those left out
 * @param leftOut the files left out, as problems name them
 * @param unbound the directories, as files name them, of whose pages not all are here or
 * as they were: what those directories once published need not stand here
 * @param problems what is wrong with the choice itself
 */
public record Choice(ContentDocuments documents, Set<String> paths, Set<String> leftOut, Set<String> unbound,
		List<ContentProblem> problems) {

	/**
	 * Chooses.
	 * @param read every document of the directories
	 * @param paths the paths of all files, readable or not
	 * @param directories the directories as given, the lowest first
	 * @return what is left of them
	 */
	public static Choice of(ContentDocuments read, Set<String> paths, List<String> directories) {
		ContentDocuments all = read.with(LevelNames.resolved(read), read.skills(), read.kpis(), read.levels());
		Directories order = Directories.of(directories);
		LeftOut out = LeftOut.of(all, order);
		MissingPages missing = new MissingPages(all, paths, out);
		List<Blueprint> taken = all.roles().stream().filter((role) -> !missing.isMissing(role.slug())).toList();
		Set<String> chosenFrom = chosenFrom(taken, order, out, missing);
		List<Blueprint> rewritten = taken.stream().map(missing::of).toList();
		List<Blueprint> roles = StepsBack.complete(rewritten, order);
		Set<String> unbound = new HashSet<>(chosenFrom);
		unbound.addAll(changed(rewritten, roles));
		Unused unused = Unused.of(all, roles, chosenFrom);
		if (chosenFrom.isEmpty()) {
			return new Choice(all.with(roles, all.skills(), all.kpis(), all.levels()), paths, Set.of(), unbound,
					out.problems());
		}
		PlainWords words = new PlainWords(missing, unused);
		Set<ContentFile> left = new HashSet<>(unused.files());
		out.roles().forEach((role) -> left.add(role.file()));
		return new Choice(TakenDocuments.of(all.with(roles, unused.skills(), unused.kpis(), unused.levels()), words),
				without(paths, left), left.stream().map(ContentFile::shown).collect(Collectors.toSet()), unbound,
				out.problems());
	}

	private static String directory(Blueprint role) {
		return role.file().directory();
	}

	/**
	 * Below a directory that chooses, and wherever roles name one of ours that is not
	 * there.
	 */
	private static Set<String> chosenFrom(List<Blueprint> taken, Directories order, LeftOut out, MissingPages missing) {
		Set<String> directories = taken.stream()
			.filter(missing::isNamedBy)
			.map(Choice::directory)
			.collect(Collectors.toCollection(HashSet::new));
		order.names().stream().filter((name) -> out.isChosenFrom(order.place(name))).forEach(directories::add);
		return directories;
	}

	/** Where roles stand that others have added steps to. */
	@SuppressWarnings("ReferenceEquality")
	private static Set<String> changed(List<Blueprint> before, List<Blueprint> now) {
		return IntStream.range(0, now.size())
			.filter((index) -> now.get(index) != before.get(index))
			.mapToObj((index) -> directory(now.get(index)))
			.collect(Collectors.toSet());
	}

	private static Set<String> without(Set<String> paths, Set<ContentFile> files) {
		Set<String> left = new HashSet<>(paths);
		files.forEach((file) -> left.remove(file.path()));
		return left;
	}

	/**
	 * The skills and KPIs of which no role that is taken speaks, and the levels that none
	 * has where the company brings levels of its own.
	 *
	 * @param skills the others
	 * @param kpis the others
	 * @param levels the others
	 * @param files where those that are left out stand
	 */
	record Unused(List<SkillDocument> skills, List<KpiDocument> kpis, List<LevelDocument> levels,
			Set<ContentFile> files) {

		static Unused of(ContentDocuments all, List<Blueprint> roles, Set<String> chosenFrom) {
			Set<String> skills = slugs(roles, (role) -> role.skills().stream().map(Blueprint.SkillRow::skill));
			Set<String> kpis = slugs(roles, (role) -> role.kpis().stream().map(Blueprint.KpiRow::kpi));
			Set<String> levels = roles.stream()
				.map((role) -> role.header().level().value())
				.collect(Collectors.toSet());
			boolean own = all.levels().stream().anyMatch((level) -> !chosenFrom.contains(level.file().directory()));
			Set<ContentFile> out = Stream
				.of(all.skills().stream().map(SkillDocument::file).filter((file) -> !skills.contains(file.slug())),
						all.kpis().stream().map(KpiDocument::file).filter((file) -> !kpis.contains(file.slug())),
						all.levels()
							.stream()
							.map(LevelDocument::file)
							.filter((file) -> own && !levels.contains(file.slug())))
				.flatMap((files) -> files)
				.filter((file) -> chosenFrom.contains(file.directory()))
				.collect(Collectors.toSet());
			return new Unused(all.skills().stream().filter((skill) -> !out.contains(skill.file())).toList(),
					all.kpis().stream().filter((kpi) -> !out.contains(kpi.file())).toList(),
					all.levels().stream().filter((level) -> !out.contains(level.file())).toList(), out);
		}

		private static Set<String> slugs(List<Blueprint> roles, Function<Blueprint, Stream<Link>> links) {
			return roles.stream().flatMap(links).map(Link::slug).collect(Collectors.toSet());
		}

		boolean holds(ContentFolder folder, String slug) {
			return this.files.stream().anyMatch((file) -> file.folder() == folder && file.slug().equals(slug));
		}

	}

}
