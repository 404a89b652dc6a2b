package org.roleprint.content;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/**
 * Which build renders the content: a new build may render the same files differently.
 */
@Component
class BuildIdentity {

	private final String text;

	BuildIdentity(ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git) {
		BuildProperties builds = build.getIfAvailable();
		GitProperties commits = git.getIfAvailable();
		this.text = ((builds != null) ? builds.getVersion() + " " + builds.getTime() : "") + " "
				+ ((commits != null) ? commits.getShortCommitId() : "");
	}

	String text() {
		return this.text;
	}

}
