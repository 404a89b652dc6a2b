package org.roleprint.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content stands, and whether it is read again while the application runs.
 *
 * @param contentDir content directories; later ones replace or add files by path; none at
 * all leaves the catalog to whoever else fills it
 * @param reloadInterval how often the directories are looked at; null for never
 * @param showProblems whether pages show what the check says, for authors only
 */
@ConfigurationProperties("roleprint")
record ContentSettings(@DefaultValue("content") List<String> contentDir, @Nullable Duration reloadInterval,
		boolean showProblems) {

	ContentSettings {
		contentDir = List.copyOf(contentDir);
		if (reloadInterval != null && (reloadInterval.isZero() || reloadInterval.isNegative())) {
			throw new IllegalArgumentException("roleprint.reload-interval must be longer than nothing, such as 30s");
		}
	}

	/**
	 * The content directories. Read here and not by Spring, which takes a path for a
	 * resource of the web application and knows none above that.
	 * @return relative ones start where the application does
	 */
	List<Path> directories() {
		return this.contentDir.stream().map(Path::of).toList();
	}

}
