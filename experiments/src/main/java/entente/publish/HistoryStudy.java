package entente.publish;

import entente.value.Key;

/**
 * What {@code study.json} of a published forecast of the record says: which record, and how it is
 * forecast. Beside it, {@code files.csv} names the record's files with their digests and owners.
 *
 * @param title title of the study
 * @param record folder of the record, from the project's root
 * @param fitUntil last year of the fit
 * @param to last year of the forecast
 * @param reportingLag most years from adoption to its appearance, in the fit
 * @param simulate forward runs; 0 for none
 * @param seed of draws and luck
 */
public record HistoryStudy(
    @Key(value = "Title of the study", required = true) String title,
    @Key(value = "Folder of the record, from the project's root", required = true) String record,
    @Key(value = "Last year of the fit", required = true) int fitUntil,
    @Key(value = "Last year of the forecast", required = true) int to,
    @Key(value = "Most years from adoption to its appearance", required = true) int reportingLag,
    @Key(value = "Forward runs; 0 for none", required = true) int simulate,
    @Key(value = "Seed of draws and luck", required = true) int seed) {}
