package org.roleprint.catalog;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;

/**
 * Which build renders the content: a new build may render the same files differently.
 */
public class BuildIdentity {

	private final String text;

	private final Instant madeAt;

	BuildIdentity(@Nullable BuildProperties builds, @Nullable GitProperties commits) {
		this.text = ((builds != null) ? builds.getVersion() + " " + builds.getTime() : "") + " "
				+ ((commits != null) ? commits.getShortCommitId() : "");
		// The time of the build itself is the same for all, so that builds can be
		// repeated.
		this.madeAt = Optional.ofNullable(commits).map(GitProperties::getCommitTime).orElse(Instant.EPOCH);
	}

	/**
	 * The build, to tell it from others.
	 * @return version, time and commit, as far as known
	 */
	public String text() {
		return this.text;
	}

	/** Which of two builds is the newer one; the epoch where nobody knows. */
	Instant madeAt() {
		return this.madeAt;
	}

}
