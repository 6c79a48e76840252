package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a results folder will stand. Everything is written into a hidden sibling first and moved
 * into place when it is whole, so that a folder at the target is always whole, whatever happens.
 * The sibling is locked while a process writes it; what a killed process left is cleared by the
 * next.
 */
final class ResultsTarget {

  private static final String LOCK = ".lock";

  private final Path target;
  private final Path partial;
  private final boolean force;
  private FileChannel lockFile;

  private ResultsTarget(Path target, boolean force) {
    this.target = target;
    this.force = force;
    partial = target.resolveSibling("." + target.getFileName() + ".partial");
  }

  /**
   * Claims a target.
   *
   * @param folder where the results will stand
   * @param force whether a results folder that stands there may be replaced
   * @throws FolderRefused when something stands there, or nothing can be written
   */
  static ResultsTarget claim(Path folder, boolean force) {
    Path whole = folder.toAbsolutePath().normalize();
    if (whole.getFileName() == null) {
      throw new FolderRefused("'" + folder + "' cannot be a results folder");
    }
    ResultsTarget claimed = new ResultsTarget(whole, force);
    claimed.checkReplaceable();
    try {
      Files.createDirectories(whole.getParent());
      claimed.lock();
      claimed.clear();
      claimed.putBack();
    } catch (IOException e) {
      throw new FolderRefused(
          "cannot write to " + whole.getParent() + ": " + ResultsFiles.reason(e), e);
    }
    return claimed;
  }

  private void checkReplaceable() {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FolderRefused(target + " is a file, not a folder; name another with --out");
    }
    List<String> found = ResultsFiles.names(target);
    if (found.isEmpty()) {
      return;
    }
    if (!force) {
      throw new FolderRefused(
          target + " is not empty; name another folder with --out, or replace it with --force");
    }
    if (!Json.isResultsManifest(target.resolve(Manifest.FILE))) {
      throw new FolderRefused(
          target
              + " holds no manifest of ours, so it is no results folder; --force leaves it alone");
    }
    List<String> foreign = ResultsFiles.foreign(target);
    if (!foreign.isEmpty()) {
      throw new FolderRefused(
          target + " also holds " + String.join(", ", foreign) + ", so --force leaves it alone");
    }
  }

  private void lock() throws IOException {
    Files.createDirectories(partial);
    lockFile =
        FileChannel.open(
            partial.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      lockFile.close();
      throw new FolderRefused("another process is writing " + target + " at this moment");
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> entries = Files.list(partial)) {
      for (Path entry : entries.toList()) {
        if (!entry.getFileName().toString().equals(LOCK)) {
          ResultsFiles.deleteTree(entry);
        }
      }
    }
  }

  /** A process killed between two moves may have left the old results aside. */
  private void putBack() throws IOException {
    if (Files.exists(aside()) && !Files.exists(target)) {
      ResultsFiles.move(aside(), target);
      checkReplaceable();
    }
  }

  private Path aside() {
    return target.resolveSibling("." + target.getFileName() + ".old");
  }

  /** The folder to write into. */
  Path partial() {
    return partial;
  }

  /** Where the results will stand. */
  Path target() {
    return target;
  }

  /** Moves what was written into place. */
  void publish() throws IOException {
    checkReplaceable();
    unlock();
    Path old = aside();
    ResultsFiles.deleteTree(old);
    if (Files.exists(target)) {
      if (ResultsFiles.names(target).isEmpty()) {
        Files.delete(target);
      } else {
        ResultsFiles.move(target, old);
      }
    }
    try {
      ResultsFiles.move(partial, target);
    } catch (IOException e) {
      if (Files.exists(old)) {
        ResultsFiles.move(old, target);
      }
      throw e;
    }
    ResultsFiles.deleteTree(old);
  }

  /** Gives the target up: nothing of what was written remains. */
  void abandon() {
    try {
      unlock();
      ResultsFiles.deleteTree(partial);
    } catch (IOException e) {
      // What remains is hidden, has no manifest, and is cleared by the next run to this target.
    }
  }

  private void unlock() throws IOException {
    lockFile.close();
    Files.deleteIfExists(partial.resolve(LOCK));
  }
}
