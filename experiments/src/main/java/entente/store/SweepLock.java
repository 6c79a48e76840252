package entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process, and a second sweep of this one, from a folder while one works on it. */
final class SweepLock {

  /** Name of the file that is locked; it stays until the sweep is finished. */
  static final String FILE = ".sweep.lock";

  private final Path file;
  private final FileChannel channel;

  private SweepLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @throws FolderRefused when another process has it
   * @throws IOException when nothing can be written there
   */
  static SweepLock take(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new SweepLock(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // told below, as for another process
    }
    channel.close();
    throw new FolderRefused(
        "another process is working on "
            + folder
            + " at this moment; wait for it, or name"
            + " another folder with --out");
  }

  /**
   * Gives the folder free.
   *
   * @param finished whether nobody needs the file any more
   */
  void close(boolean finished) {
    try {
      if (finished) {
        Files.deleteIfExists(file);
      }
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }
}
