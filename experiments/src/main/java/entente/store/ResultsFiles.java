package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What may stand in a results folder, and careful operations on it. */
final class ResultsFiles {

  /** Files that commands of ours write. */
  private static final Set<String> FILES =
      Set.of(
          Manifest.FILE,
          "scenario.json",
          "experiment.json",
          "design.csv",
          "runs.csv",
          "adoptions.csv",
          "series.csv",
          "runs.parquet",
          "adoptions.parquet",
          "series.parquet",
          "report.html",
          SweepLock.FILE,
          SweepDatabase.FILE,
          "." + SweepDatabase.FILE + ".partial-journal",
          SweepDatabase.FILE + "-wal",
          SweepDatabase.FILE + "-shm");

  /** Folders that commands of ours write, with the endings of what they hold. */
  private static final Map<String, List<String>> FOLDERS =
      Map.of(
          "charts",
          List.of(".png", ".svg"),
          "analysis",
          List.of(".csv", ".json"),
          "seeds",
          List.of(".txt"),
          SweepStore.TABLES,
          List.of(".csv", ".parquet", ".crc"));

  private ResultsFiles() {}

  /** Names of what a folder holds, in order. */
  static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new FolderRefused("cannot read " + folder + ": " + reason(e), e);
    }
  }

  /** What a results folder holds that no command of ours wrote. */
  static List<String> foreign(Path folder) {
    List<String> foreign = new ArrayList<>();
    for (String name : names(folder)) {
      List<String> endings = FOLDERS.get(name);
      if (endings != null && Files.isDirectory(folder.resolve(name))) {
        names(folder.resolve(name)).stream()
            .filter(inner -> endings.stream().noneMatch(inner::endsWith))
            .forEach(inner -> foreign.add(name + "/" + inner));
      } else if (!FILES.contains(name) && !FILES.contains(whole(name))) {
        foreign.add(name);
      }
    }
    return foreign;
  }

  /** The name of the file of which a partial one was left. */
  private static String whole(String name) {
    return name.matches("\\..*\\.partial") ? name.substring(1, name.lastIndexOf('.')) : "";
  }

  /** Why a file operation failed, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file";
    } else if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Writes a text so that the file is either whole or as it was before. */
  static void write(Path file, String text) throws IOException {
    Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
    Files.writeString(partial, text, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(partial, file);
  }

  /** Moves a file or folder into place, replacing a file, in one step where the system can. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Deletes a file or folder with all it holds; nothing happens where there is none. */
  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
