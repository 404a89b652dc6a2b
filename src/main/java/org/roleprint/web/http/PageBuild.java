package org.roleprint.web.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.roleprint.content.LatestCheck;

/**
 * What pages depend on besides the content that readers see.
 */
@Component
class PageBuild {

	/**
	 * How content comes here shows on no page, and may differ from one replica to
	 * another.
	 */
	private static final List<String> UNSEEN = List.of("contentdir", "followinterval", "importovernewerbuild",
			"reloadinterval");

	private final String identity;

	private final boolean compressing;

	private final LatestCheck check;

	PageBuild(ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git, Environment environment,
			LatestCheck check) {
		// A build outside a git checkout has no commit.
		this.identity = build.stream().map((made) -> String.valueOf(made.getVersion())).toList()
				+ git.stream().map((commit) -> String.valueOf(commit.getShortCommitId())).toList().toString()
				+ settings(environment);
		this.check = check;
		this.compressing = environment.getProperty("server.compression.enabled", Boolean.class, false);
	}

	/** Those that pages show, by name without its signs. */
	static Map<String, Object> settings(Environment environment) {
		Map<String, Object> settings = new TreeMap<>();
		Binder.get(environment)
			.bind("roleprint", Bindable.mapOf(String.class, Object.class))
			.ifBound((set) -> add("", set, settings));
		return settings;
	}

	/** Names are written as in a file or as in the system's environment. */
	private static void add(String name, Object value, Map<String, Object> settings) {
		if (value instanceof Map<?, ?> several) {
			several.forEach((key, each) -> add(name + String.valueOf(key).replaceAll("[-.]", ""), each, settings));
		}
		else if (UNSEEN.stream().noneMatch(name::startsWith)) {
			settings.put(name, value);
		}
	}

	/** The build and its settings; for authors, what the check says too. */
	String identity() {
		return this.check.isShown() ? this.identity + this.check.problems().hashCode() : this.identity;
	}

	/** Whether answers are compressed here; a proxy may do it otherwise. */
	boolean isCompressing() {
		return this.compressing;
	}

}
