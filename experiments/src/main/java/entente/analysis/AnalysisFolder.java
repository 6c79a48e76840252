package entente.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code analysis} of a results folder. Tables are written beside it and moved into it
 * when all are whole; tables of an earlier analysis that are made no more are deleted then.
 */
public final class AnalysisFolder implements AutoCloseable {

  /** Its name. */
  public static final String NAME = "analysis";

  private static final String CSV = ".csv";

  private final Path folder;
  private final Path draft;
  private final List<String> names = new ArrayList<>();

  private AnalysisFolder(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /**
   * Begins the tables of a results folder.
   *
   * @throws IOException when nothing can be written there
   */
  public static AnalysisFolder begin(Path results) throws IOException {
    Path draft = Files.createTempDirectory("entente-analysis-");
    try {
      if (!Files.isWritable(results)) {
        throw new java.nio.file.AccessDeniedException(results.toString());
      }
      return new AnalysisFolder(results.resolve(NAME), draft);
    } catch (IOException e) {
      Files.delete(draft);
      throw e;
    }
  }

  TableWriter table(Calculation calculation) throws IOException {
    String file = calculation.name() + CSV;
    names.add(file);
    return new TableWriter(calculation, draft.resolve(file));
  }

  /**
   * Moves the tables into place.
   *
   * @param answers the answers whose tables are kept
   * @return the files
   * @throws IOException when they cannot be moved
   */
  public List<Path> publish(Analyst.Answers answers) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (AnalysisTable table : answers.tables()) {
      String name = table.name() + CSV;
      Path near = folder.resolve("." + name + ".partial");
      Files.copy(draft.resolve(name), near, StandardCopyOption.REPLACE_EXISTING);
      Path file = folder.resolve(name);
      Files.move(near, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.add(file);
    }
    try (Stream<Path> old = Files.list(folder)) {
      for (Path path : old.toList()) {
        String name = path.getFileName().toString();
        if ((name.endsWith(CSV) || name.endsWith(".partial")) && !files.contains(path)) {
          Files.delete(path);
        }
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> drafts = Files.list(draft)) {
      for (Path path : drafts.toList()) {
        Files.delete(path);
      }
    }
    Files.delete(draft);
  }
}
