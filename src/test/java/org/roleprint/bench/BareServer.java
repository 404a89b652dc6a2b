package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/**
 * The most that our container can do, in a process of its own: a servlet that writes the
 * ready, compressed bytes of a file.
 */
final class BareServer {

	private static final Map<String, String> HEADERS = Map.of("Content-Encoding", "gzip", "ETag", "W/\"bare\"", "Vary",
			"Accept-Encoding", "Cache-Control", "no-cache", "Content-Security-Policy", "default-src 'self'",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "strict-origin-when-cross-origin");

	private BareServer() {
	}

	/**
	 * Serves a directory until the process ends.
	 * @param arguments the port and the directory
	 */
	public static void main(String[] arguments) throws LifecycleException, IOException {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
		Connector connector = new Connector();
		connector.setPort(Integer.parseInt(arguments[0]));
		connector.setProperty("address", "127.0.0.1");
		connector.setProperty("maxKeepAliveRequests", "-1");
		tomcat.setConnector(connector);
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "bare", new Bare(Path.of(arguments[1]))).addMapping("/*");
		tomcat.start();
		tomcat.getServer().await();
	}

	/** Starts it on the servers' core. */
	static Server start(Path directory) throws IOException {
		Files.createDirectories(directory);
		Files.writeString(directory.resolve("ready"), "ready");
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		return Server
			.start("bare",
					(port) -> Cores.server(List.of(java.toString(), "-Xmx256m", "-cp",
							System.getProperty("java.class.path"), BareServer.class.getName(), Integer.toString(port),
							directory.toAbsolutePath().toString())),
					"/ready");
	}

	/** Writes a file's bytes and says that they are compressed. */
	private static final class Bare extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private final transient Map<String, byte[]> answers = new ConcurrentHashMap<>();

		private final transient Path directory;

		Bare(Path directory) {
			this.directory = directory;
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			byte[] answer = answer(request.getRequestURI());
			response.setContentType("text/html;charset=UTF-8");
			HEADERS.forEach(response::setHeader);
			response.setContentLength(answer.length);
			response.getOutputStream().write(answer);
		}

		private byte[] answer(String path) throws IOException {
			byte[] known = this.answers.get(path);
			if (known == null) {
				known = Files.readAllBytes(this.directory.resolve(path.substring(1)));
				this.answers.put(path, known);
			}
			return known;
		}

	}

}
