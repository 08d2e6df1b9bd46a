import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Runs Neo4j's kernel with its Bolt server on 127.0.0.1 until standard input closes, so that it
 * never outlives the process that started it. The first line of standard input is the password.
 * Arguments: home folder, port, and "temporary" or "kept" for what becomes of the home at the end.
 */
public final class Neo4jServer {
  private static final Duration BOLT_ENDS_WITHIN = Duration.ofMillis(500);
  private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

  public static void main(String[] arguments) {
    try {
      run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2].equals("temporary"));
      System.exit(0);
    } catch (IOException | RuntimeException error) {
      System.err.println("FAILED " + rootMessage(error));
      System.exit(1);
    }
  }

  private static void run(Path home, int port, boolean isTemporary) throws IOException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    DatabaseManagementService server = open(home, port);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, home, isTemporary)));
    setPassword(server, password);
    System.out.println("READY");
    while (input.readLine() != null) {
      continue;
    }
  }

  private static DatabaseManagementService open(Path home, int port) {
    SocketAddress address = new SocketAddress("127.0.0.1", port);
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseInternalSettings.udc_network_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, BOLT_ENDS_WITHIN)
        .build();
  }

  /** Replaces the user, because a password cannot be altered to what it is already. */
  private static void setPassword(DatabaseManagementService server, String password) {
    server
        .database(SYSTEM)
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  private static void close(DatabaseManagementService server, Path home, boolean isTemporary) {
    server.shutdown();
    if (!isTemporary) return;
    try (var paths = Files.walk(home)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException error) {
      System.err.println("Could not remove " + home + ": " + error.getMessage());
    }
  }

  private static String rootMessage(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) root = root.getCause();
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
