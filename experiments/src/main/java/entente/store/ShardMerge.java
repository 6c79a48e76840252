package entente.store;

import entente.design.Shard;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the shards of a sweep into what the sweep would have been in one piece. A shard holds runs
 * that follow each other, so the tables follow each other too, byte for byte.
 */
public final class ShardMerge {

  private record Part(Path folder, Manifest manifest, Shard shard) {}

  private static final int BUFFER = 1 << 16;

  private final List<Part> parts;

  private ShardMerge(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads the manifests of the shards, given in any order, and checks that they are all the parts
   * of one sweep.
   *
   * @throws FolderRefused when one is missing, unfinished, there twice, or of another sweep
   */
  public static ShardMerge of(List<Path> folders) {
    List<Part> parts = new ArrayList<>();
    for (Path folder : folders) {
      parts.add(part(folder));
    }
    parts.sort(Comparator.comparingInt(part -> part.shard().index()));
    Part first = parts.get(0);
    for (Part part : parts) {
      String difference =
          SweepHeader.of(first.manifest())
              .withShard(part.shard())
              .difference(SweepHeader.of(part.manifest()));
      if (!difference.isEmpty()) {
        throw new FolderRefused(
            "cannot join "
                + part.folder()
                + " with "
                + first.folder()
                + ", as they are not of one sweep: in the latter, "
                + difference);
      } else if (part.shard().count() != first.shard().count()) {
        throw new FolderRefused(
            "cannot join "
                + part.folder()
                + ", which holds shard "
                + part.shard()
                + ", with shard "
                + first.shard()
                + " in "
                + first.folder());
      }
    }
    new ShardMerge(parts).checkComplete();
    return new ShardMerge(parts);
  }

  private static Part part(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new FolderRefused("there is no folder " + folder);
    } else if (Files.exists(folder.resolve(SweepDatabase.FILE))) {
      throw new FolderRefused(
          folder + " holds a sweep that is not finished; continue it with 'sweep --resume' first");
    }
    try {
      Manifest manifest = Manifest.read(folder);
      if (manifest.experiment() == null) {
        throw new FolderRefused(
            folder + " holds the results of '" + manifest.command() + "', not a shard of a sweep");
      }
      return new Part(folder, manifest, Shard.parse(manifest.experiment().shard()));
    } catch (IOException e) {
      throw new FolderRefused(folder + " holds no finished shard of a sweep", e);
    }
  }

  private void checkComplete() {
    int count = parts.get(0).shard().count();
    Set<Integer> there = new HashSet<>();
    for (Part part : parts) {
      if (!there.add(part.shard().index())) {
        throw new FolderRefused("shard " + part.shard() + " is there twice");
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      if (!there.contains(i)) {
        missing.add(i + "/" + count);
      }
    }
    if (!missing.isEmpty()) {
      throw new FolderRefused(
          (missing.size() == 1 ? "shard " : "shards ")
              + String.join(", ", missing)
              + (missing.size() == 1 ? " is" : " are")
              + " missing");
    }
  }

  /** Name of the experiment. */
  public String experiment() {
    return parts.get(0).manifest().experiment().name();
  }

  /**
   * Writes the joined folder; it appears when it is whole.
   *
   * @param folder where it will stand
   * @param force whether results that stand there may be replaced
   * @param format how tables are written
   * @param provenance which program joins them
   * @return the manifest
   * @throws FolderRefused when it cannot be written, or a table of a shard is not as its manifest
   *     says
   */
  public Manifest write(Path folder, boolean force, TableFormat format, Provenance provenance) {
    ResultsTarget target = ResultsTarget.claim(folder, force);
    boolean published = false;
    try {
      Map<String, String> digests = new LinkedHashMap<>();
      for (String table : parts.get(0).manifest().tables().keySet()) {
        digests.put(table, join(table, target.partial()));
      }
      copyFiles(target.partial());
      format.apply(target.partial(), digests.keySet(), parts.get(0).manifest().experiment().text());
      Manifest manifest = manifest(digests, provenance);
      ResultsFiles.write(target.partial().resolve(Manifest.FILE), Json.print(manifest));
      target.publish();
      published = true;
      return manifest;
    } catch (IOException e) {
      throw new FolderRefused("cannot write " + target.target() + ": " + ResultsFiles.reason(e), e);
    } finally {
      if (!published) {
        target.abandon();
      }
    }
  }

  private String join(String name, Path to) throws IOException {
    try (Table joined = new Table(to.resolve(name))) {
      for (Part part : parts) {
        append(part, name, joined, part == parts.get(0));
      }
      return joined.finish();
    }
  }

  private static void append(Part part, String name, Table joined, boolean withHeader)
      throws IOException {
    Path file = part.folder().resolve(name);
    if (!Files.exists(file)) {
      throw new FolderRefused(
          part.folder() + " has no " + name + "; shards are joined from tables in CSV");
    }
    MessageDigest digest = Digests.sha256();
    char[] buffer = new char[BUFFER];
    try (BufferedReader in = Table.reader(file, digest)) {
      String header = in.readLine();
      if (withHeader) {
        joined.append(header);
        joined.append("\n");
      }
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        joined.append(new String(buffer, 0, n));
      }
    }
    if (!Digests.hex(digest.digest()).equals(part.manifest().tables().get(name))) {
      throw new FolderRefused(
          file + " has been changed since it was written: its SHA-256 is not that of its manifest");
    }
  }

  private void copyFiles(Path to) throws IOException {
    Path from = parts.get(0).folder();
    for (String name : List.of("experiment.json", "scenario.json", "design.csv")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
    if (Files.isDirectory(from.resolve("seeds"))) {
      Files.createDirectory(to.resolve("seeds"));
      for (String name : ResultsFiles.names(from.resolve("seeds"))) {
        Files.copy(from.resolve("seeds").resolve(name), to.resolve("seeds").resolve(name));
      }
    }
  }

  private Manifest manifest(Map<String, String> digests, Provenance by) {
    Manifest one = parts.get(0).manifest();
    List<Manifest> all = parts.stream().map(Part::manifest).toList();
    return new Manifest(
        Manifest.PROGRAM,
        by.version(),
        by.commit(),
        by.java(),
        by.command(),
        by.commandLine(),
        one.scenario(),
        one.experiment().withShard(Shard.WHOLE.toString()),
        one.arms(),
        one.parameters(),
        one.seeds(),
        new Manifest.Runs(
            all.stream().mapToLong(m -> m.runs().completed()).sum(),
            all.stream().mapToLong(m -> m.runs().failed()).sum()),
        one.engine(),
        all.stream().map(Manifest::started).min(Comparator.naturalOrder()).orElseThrow(),
        all.stream().map(Manifest::ended).max(Comparator.naturalOrder()).orElseThrow(),
        all.stream().mapToDouble(Manifest::wallSeconds).sum(),
        digests,
        Digests.ofTables(digests));
  }
}
