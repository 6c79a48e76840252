package entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What the build wrote down about itself. */
public final class Build implements IVersionProvider {

  private static final Properties PROPERTIES = read();

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/entente/build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its build.properties", e);
    }
    return properties;
  }

  /** Version of the program. */
  static String version() {
    return PROPERTIES.getProperty("version");
  }

  /** Commit it was built from. */
  static String commit() {
    return PROPERTIES.getProperty("commit");
  }

  /** Version and vendor of Java. */
  static String java() {
    return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
  }

  @Override
  public String[] getVersion() {
    return new String[] {"entente " + version() + " (" + commit() + ")"};
  }
}
