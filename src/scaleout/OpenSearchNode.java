import java.io.PrintStream;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node for tests, on this machine only; ends with its standard input. Started as a source file, since its class
 * path is its own: java -cp "$(cat target/opensearch.classpath)" src/scaleout/OpenSearchNode.java DIRECTORY PORT
 */
final class OpenSearchNode {

	public static void main(String[] arguments) throws Exception {
		// The node writes all further output to its log.
		PrintStream output = System.out;
		OpenSearchRunner runner = new OpenSearchRunner();
		runner.onBuild((number, settings) -> {
			settings.put("network.host", "127.0.0.1");
			settings.put("http.port", arguments[1]);
			settings.put("discovery.type", "single-node");
			settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
		});
		runner.build(OpenSearchRunner.newConfigs().basePath(arguments[0]).clusterName("roleprint").numOfNode(1));
		runner.ensureYellow();
		output.println("OpenSearch is ready");
		while (System.in.read() >= 0) {
			// Whoever started it still lives.
		}
		runner.close();
		System.exit(0);
	}

}
