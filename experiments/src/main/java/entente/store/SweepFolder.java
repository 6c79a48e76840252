package entente.store;

import entente.store.SweepStore.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Looks at what stands where a sweep is to stand, and decides whether it may be used: an empty
 * folder, a sweep that was begun, one that was finished, other results, or anything else.
 */
final class SweepFolder {

  private final Path folder;
  private final SweepHeader header;
  private final Mode mode;
  private Manifest finished;
  private boolean begun;

  SweepFolder(Path folder, SweepHeader header, Mode mode) {
    this.folder = folder;
    this.header = header;
    this.mode = mode;
  }

  /** The manifest of the sweep to resume, when it was finished already; else null. */
  Manifest finished() {
    return finished;
  }

  /** Whether a sweep to resume was begun and not finished. */
  boolean isBegun() {
    return begun;
  }

  /**
   * Checks and locks the folder.
   *
   * @throws FolderRefused when it may not be used; nothing was changed then
   */
  SweepLock claim() {
    if (folder.getFileName() == null) {
      throw new FolderRefused("'" + folder + "' cannot be a results folder");
    } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new FolderRefused(folder + " is a file, not a folder; name another with --out");
    }
    if (Files.exists(folder) && !isEmpty() && !isOurs()) {
      throw new FolderRefused(
          folder
              + " is not empty and holds no results of ours, so it is left alone; name another"
              + " folder with --out");
    }
    SweepLock lock;
    try {
      Files.createDirectories(folder);
      lock = SweepLock.take(folder);
    } catch (IOException e) {
      throw new FolderRefused("cannot write to " + folder + ": " + ResultsFiles.reason(e), e);
    }
    try {
      if (isEmpty()) {
        clear();
      } else {
        decide();
      }
      return lock;
    } catch (IOException e) {
      lock.close(false);
      throw new FolderRefused("cannot use " + folder + ": " + ResultsFiles.reason(e), e);
    } catch (SQLException e) {
      lock.close(false);
      throw new FolderRefused("cannot use " + folder + ": " + SweepDatabase.reason(e), e);
    } catch (RuntimeException e) {
      lock.close(false);
      throw e;
    }
  }

  /** A process that was killed before its database was made leaves nothing worth keeping. */
  private boolean isEmpty() {
    List<String> names = ResultsFiles.names(folder);
    return names.isEmpty()
        || names.contains(SweepLock.FILE)
            && !names.contains(SweepDatabase.FILE)
            && !names.contains(Manifest.FILE)
            && ResultsFiles.foreign(folder).isEmpty();
  }

  private boolean isOurs() {
    return Json.isResultsManifest(folder.resolve(Manifest.FILE))
        || SweepDatabase.isOurs(folder.resolve(SweepDatabase.FILE));
  }

  private void decide() throws IOException, SQLException {
    boolean whole = Files.exists(folder.resolve(Manifest.FILE));
    switch (mode) {
      case NEW -> throw new FolderRefused(whole ? occupied() : unfinished());
      case RESUME -> resume(whole);
      case REPLACE -> replace();
    }
  }

  private String occupied() {
    return folder + " is not empty; name another folder with --out, or replace it with --force";
  }

  private String unfinished() throws SQLException {
    SweepHeader other = kept();
    String difference = other.difference(header);
    return folder
        + " holds a sweep that was begun and not finished; "
        + (difference.isEmpty()
            ? "continue it with --resume, or replace it with --force"
            : difference + "; name another folder with --out, or replace it with --force");
  }

  private SweepHeader kept() throws SQLException {
    try (SweepDatabase database = SweepDatabase.open(folder.resolve(SweepDatabase.FILE), false)) {
      return SweepHeader.of(database.meta());
    }
  }

  private void resume(boolean whole) throws IOException, SQLException {
    SweepHeader other;
    if (whole) {
      finished = Manifest.read(folder);
      if (finished.experiment() == null) {
        throw new FolderRefused(
            folder
                + " holds the results of '"
                + finished.command()
                + "', not of a sweep, so there is nothing to resume; name another with --out");
      }
      other = SweepHeader.of(finished);
    } else {
      other = kept();
      begun = true;
    }
    String difference = other.difference(header);
    if (!difference.isEmpty()) {
      throw new FolderRefused(
          "cannot resume "
              + folder
              + ": "
              + difference
              + "; undo that, or begin anew with another --out or with --force");
    }
  }

  private void replace() throws IOException {
    List<String> foreign = ResultsFiles.foreign(folder);
    if (!foreign.isEmpty()) {
      throw new FolderRefused(
          folder + " also holds " + String.join(", ", foreign) + ", so --force leaves it alone");
    }
    clear();
  }

  private void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(Manifest.FILE)); // first: what is left looks whole no more
    for (String name : ResultsFiles.names(folder)) {
      if (!name.equals(SweepLock.FILE)) {
        ResultsFiles.deleteTree(folder.resolve(name));
      }
    }
  }

  /** Deletes what a process left that was killed between its manifest and its end. */
  void clearRemains() throws IOException {
    deleteDatabase(folder);
  }

  /** Deletes the database of a folder. */
  static void deleteDatabase(Path folder) throws IOException {
    for (String ending : List.of("-wal", "-shm", "")) {
      Files.deleteIfExists(folder.resolve(SweepDatabase.FILE + ending));
    }
  }
}
