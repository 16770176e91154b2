/** The report: all that the library finds about a case, assembled as plain data for `reportHtml` and `reportMarkdown`. */
import type { Scenario } from '../../scenario/scenario.js';
import { askedPart } from './asked.js';
import { auditPart, rulesPart } from './audit.js';
import { causesPart } from './causes.js';
import type { Part } from './document.js';
import { evidencePart } from './evidence.js';
import { hypothesisPart } from './hypothesis.js';
import { treatmentsPicture } from './hypothesis-counts.js';
import { makingPart } from './making.js';
import { layerNames, type ReportOptions } from './options.js';
import type { Picture } from './picture.js';
import { placesPart } from './places.js';
import { sourcesPart } from './sources.js';
import { spansPictures, stagesPart } from './stages.js';
import { type Study, studyOf } from './study.js';
import { summaryPart } from './summary.js';
import { table1Part } from './table1.js';
import { eventsPart, timelinePart, timelinePicture } from './timeline.js';
import { whatIfPart } from './what-if.js';

export type { ReportOptions };

/** A report, as plain data: every word, link and number of the page that is made from it. */
export interface Report {
  readonly format: 1;
  readonly madeBy: 'securitization-theory';
  readonly scenario: string;
  readonly title: string;
  /** Under which readings, and from which evidence. */
  readonly subtitle: string;
  readonly parts: readonly Part[];
  readonly pictures: readonly Picture[];
}

const subtitleOf = ({ readings, replayed: [first] }: Study): string => {
  const ids = readings.map(({ id }) => id).join(', ');
  return `Read by ${ids}, from ${layerNames[first?.layer ?? 'both']}`;
};

/**
 * Assembles the report on a scenario.
 *
 * What a scenario does not hold, its part says is not there. Nothing is written by hand for any case: every sentence
 * follows from a result, and leads to the places and works that the result rests on.
 *
 * @param options the layer of evidence, the readings (default R2, R3, R15 and R16, each with its own rule for leaving)
 * @throws RangeError for an alternative that no act of the scenario belongs to
 * @example
 * const report = reportOf(jcpoa);
 * report.parts.map(({ title }) => title); // 'What is asked', 'What happened, and when', …
 */
export const reportOf = (scenario: Scenario, options: ReportOptions = {}): Report => {
  const study = studyOf(scenario, options);
  const { register } = study;
  return {
    format: 1,
    madeBy: 'securitization-theory',
    scenario: scenario.id,
    title: scenario.title,
    subtitle: subtitleOf(study),
    parts: [
      askedPart(register),
      summaryPart(study),
      timelinePart(study),
      stagesPart(study),
      table1Part(study),
      auditPart(study),
      hypothesisPart(study),
      whatIfPart(study),
      causesPart(study),
      evidencePart(study),
      eventsPart(register, options),
      placesPart(register),
      sourcesPart(register),
      rulesPart,
      makingPart(study),
    ],
    pictures: [
      timelinePicture(register, options),
      ...spansPictures(study),
      ...study.tested.map((tested) => treatmentsPicture(study, tested)),
    ],
  };
};
