package org.roleprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a catalog with a database in a file at random moments, by turns while it starts
 * over changed content and while it takes a change in, and starts it anew.
 */
@Tag("endure")
@Tag("endure-kills")
class KilledServerTests {

	private static final int KILLS = Integer.getInteger("endure.kills", 50);

	private static final String ROLE = "director-of-sre";

	private static final Duration LONGEST_RELOAD = Duration.ofSeconds(2);

	private static final JsonMapper JSON = new JsonMapper();

	private final Random random = new Random(KILLS);

	private final Jar jar = Jar.all().get(0);

	@TempDir
	private Path directory;

	@Test
	void bringsAllRolesBack() throws Exception {
		Path content = this.directory.resolve("content");
		ChangingRole role = new ChangingRole(Path.of("content"), content, ROLE);
		SizedContent sized = new SizedContent(content, 60);
		int roles = sized.slugs("roles").size();
		long begin = System.nanoTime();
		Server server = this.jar.startFreely(sized, settings());
		Duration start = Duration.ofNanos(System.nanoTime() - begin);
		try {
			for (int kill = 0; kill < KILLS; kill++) {
				if (kill % 2 == 0) {
					server.close();
					role.change();
					killStarting(sized, start);
				}
				else {
					role.change();
					pause(LONGEST_RELOAD);
					server.kill();
				}
				server = this.jar.startFreely(sized, settings());
				isWhole(server, roles, role.change());
			}
		}
		finally {
			server.close();
		}
		new Report("kills", "Killed at random moments")
			.note(KILLS + " kills, half of them within " + start.toMillis() * 6 / 5 + " ms of a start, half within "
					+ LONGEST_RELOAD.toMillis() + " ms of a change; after each the next start showed all " + roles
					+ " roles and took a change in.")
			.publish();
	}

	private String[] settings() {
		return new String[] { "--roleprint.reload-interval=100ms", "--spring.datasource.url=jdbc:h2:file:"
				+ this.directory + "/catalog;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" };
	}

	private void killStarting(SizedContent content, Duration start) throws Exception {
		Process process = this.jar.launch(content, settings());
		pause(start.multipliedBy(6).dividedBy(5));
		process.destroyForcibly().waitFor();
	}

	private void pause(Duration most) {
		LockSupport.parkNanos((long) (this.random.nextDouble() * most.toNanos()));
	}

	private static void isWhole(Server server, int roles, int version) throws IOException {
		assertThat(JSON.readTree(server.get("/api/roles").body()).at("/page/total").asInt()).isEqualTo(roles);
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
		while (!shows(server, "/api/roles/" + ROLE, version)
				|| !shows(server, "/api/search?q=" + ChangingRole.WORD, version)) {
			assertThat(System.nanoTime()).as("version %s", version).isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
	}

	private static boolean shows(Server server, String path, int version) {
		return ChangingRole.versions(new String(server.get(path).body(), StandardCharsets.UTF_8))
			.equals(Set.of(version));
	}

}
