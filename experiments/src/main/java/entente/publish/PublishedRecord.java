package entente.publish;

import entente.value.Key;
import java.util.List;

/** What {@code expected/published.json} says: which program made the numbers, of what. */
public record PublishedRecord(
    @Key(value = "Version of the program", required = true) String version,
    @Key(value = "Commit it was built from", required = true) String commit,
    @Key(value = "Version and vendor of Java", required = true) String java,
    @Key(value = "Engine that made the runs", required = true) String engine,
    @Key(value = "When the sweep ended, UTC", required = true) String ended,
    @Key(value = "Seconds that the sweep took", required = true) double seconds,
    @Key(value = "Runs made", required = true) int runs,
    @Key(value = "Name of the scenario", required = true) String scenario,
    @Key(value = "SHA-256 of its text, before any setting", required = true) String scenarioSha256,
    @Key(value = "SHA-256 of the design points", required = true) String designSha256,
    @Key(value = "Where the seeds come from, in words", required = true) String seeds,
    @Key(value = "SHA-256 of the seeds of the first point, one a line", required = true)
        String seedsSha256,
    @Key(value = "SHA-256 of numbers.csv", required = true) String numbersSha256,
    @Key(value = "SHA-256 of all tables of the sweep", required = true) String resultsDigest,
    @Key("Responses of which numbers are published") List<String> responses,
    @Key(
            value =
                "How far a number may be from another, as a share of the larger of 1 and itself",
            required = true)
        double tolerance,
    @Key(value = "The experiment as it was executed, as JSON text", required = true)
        String experiment) {}
