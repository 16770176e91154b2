/** The sentences of the summary, each put together from one result. */
import type { History } from '../../history/history.js';
import { spans } from '../../history/spans.js';
import type { Where } from '../../history/where.js';
import { counted } from '../../scenario/counted.js';
import type { Link } from '../../scenario/scenario.js';
import type { Stage } from '../../theory/act.js';
import type { CausePart } from '../causation/causes-side-by-side.js';
import { causesOf } from './alike-causes.js';
import { eventAnchor } from './anchor.js';
import { dateWords } from './days.js';
import type { Run, Text } from './document.js';
import { grounded } from './grounds.js';
import { layerNames } from './options.js';
import { expectedWords, predictionsIn } from './predictions.js';
import { placeName } from './stage-words.js';
import type { Study, Tested } from './study.js';
import { placesAsked } from './two-by-two.js';
import { conclusionWords, decibelWords, weighedIn } from './weighed-here.js';

/** A sentence of the summary, with the part that bears it out. */
export interface Said {
  readonly text: Text;
  readonly part: 'stages' | 'audit' | 'hypothesis' | 'what-if' | 'causes' | 'evidence';
}

/** When a place comes to the stage of the mechanism, if it ever does. */
const arrivalRuns = (history: History, where: Where, stage: Stage): readonly Run[] => {
  const span = spans(history, where).find(
    ({ stages, begun }) => begun !== null && stages.includes(stage),
  );
  if (span === undefined) return ['never'];
  const perhaps = span.stages.length > 1 ? 'perhaps ' : '';
  const begun = span.begun ?? '';
  return [`${perhaps}${dateWords(span.from)} (`, { text: begun, to: eventAnchor(begun) }, ')'];
};

/** Where the issue stood, in the places that the hypothesis speaks of. Readings that say the same are put together. */
export const stageSentences = (
  { scenario, replayed }: Study,
  { hypothesis }: Tested,
): readonly Said[] =>
  replayed.flatMap(({ layer, histories }) =>
    placesAsked(hypothesis).map((where): Said => {
      const { stage } = hypothesis.mechanism;
      const found = new Map<string, { runs: readonly Run[]; readings: string[] }>();
      for (const history of histories) {
        const runs = arrivalRuns(history, where, stage);
        const known = found.get(JSON.stringify(runs));
        if (known === undefined)
          found.set(JSON.stringify(runs), { runs, readings: [history.reading.id] });
        else known.readings.push(history.reading.id);
      }
      const under = (readings: readonly string[]) =>
        readings.length === histories.length ? 'every reading' : readings.join(' and ');
      const answers = [...found.values()].flatMap(({ runs, readings }, i): readonly Run[] => [
        i === 0 ? '' : '; ',
        ...runs,
        `, under ${under(readings)}`,
      ]);
      const place = placeName(scenario, where);
      const opening = `When it becomes ${stage}, from ${layerNames[layer]}: ${place}: `;
      return { text: [opening, ...answers.filter((run) => run !== ''), '.'], part: 'stages' };
    }),
  );

export const auditSentences = ({ audit: { findings, notes } }: Study): readonly Said[] => {
  const count = (severity: string) => findings.filter((one) => one.severity === severity);
  const bearing = count('hypothesis');
  const certain = bearing.filter((one) => one.certain);
  const says = `Findings of the audit: ${bearing.length} that bear on the hypothesis (${certain.length} of them for certain), ${count('factual').length} about facts and citations, ${count('conceptual').length} about notions; and ${counted(notes.length, 'note')} of the coder’s.`;
  return [{ text: says, part: 'audit' }];
};

const linkWords: Readonly<Record<Link['kind'], string>> = {
  causes: 'says that one led to the other',
  anticipates: 'says that one was done in expectation of the other',
  transmits: 'says that assent carried over',
  denies: 'denies that one came of the other',
};

/** What sources say of causes, for and against. */
export const linkSentences = ({ register, scenario }: Study): readonly Said[] => {
  const links = scenario.links ?? [];
  return (['causes', 'anticipates', 'transmits', 'denies'] as const).flatMap((kind) => {
    const mine = links.filter((link) => link.kind === kind).map(({ id }) => id);
    if (mine.length === 0) return [];
    const says = `Of ${counted(mine.length, 'pair')} of events a source ${linkWords[kind]}.`;
    return [{ text: grounded(register, says, mine), part: 'hypothesis' }];
  });
};

/** What was predicted, and how many changes are coded since, either way. */
export const predictionSentences = (study: Study): readonly Said[] =>
  predictionsIn(study).map((record) => {
    const { claim, after, agree, disagree } = record;
    const says = `Predicted: ${expectedWords(record)} after ${after.event}. Changes coded since: ${agree.length} as predicted, ${disagree.length} otherwise.`;
    return { text: grounded(study.register, says, [claim.id, after.event]), part: 'what-if' };
  });

const causeWords = ({ alone, in: within, oneIn }: CausePart): string =>
  alone
    ? `a cause by itself (responsibility ${oneIn === 1 ? '1' : `1 in ${oneIn ?? 0}`})`
    : within.length > 0
      ? `only part of one (responsibility 1 in ${oneIn ?? 0})`
      : 'no part of any cause';

/** What the cause is in the models, under either equation. Levels and rivals for which it is the same are listed together. */
export const causeSentences = (study: Study, { hypothesis }: Tested): readonly Said[] => {
  const found = new Map<string, { levels: Set<string>; rivals: Set<string> }>();
  for (const { level, rivals, answer } of causesOf(study, hypothesis)) {
    if (!answer.ok) continue;
    const [needed, suffices] = answer.value.models.map(({ parts }) => parts[0]);
    if (needed === undefined || suffices === undefined) continue;
    const words = `if both are needed, the supposed cause is ${causeWords(needed)}; if either suffices, ${causeWords(suffices)}.`;
    const known = found.get(words) ?? { levels: new Set(), rivals: new Set() };
    known.levels.add(level);
    for (const { id } of rivals) known.rivals.add(id);
    found.set(words, known);
  }
  return [...found].map(([words, { levels, rivals }]) => ({
    text: grounded(
      study.register,
      `In the models drawn for the levels ${[...levels].join(', ')}: ${words}`,
      [...rivals],
    ),
    part: 'causes',
  }));
};

/** What the evidence comes to with the coder's likelihoods. */
export const evidenceSentences = (study: Study): readonly Said[] =>
  weighedIn(study).flatMap(({ coded, answer }) => {
    if (!answer.ok) return [];
    const { weighed, sensitivity } = answer.value;
    const margin = sensitivity.kind === 'sensitivity' ? sensitivity.margins[0] : undefined;
    const by =
      margin === undefined
        ? ''
        : `, ${decibelWords(margin.decibels)} decibels before ${margin.rival}; as much weight against it would change that`;
    return [
      {
        text: `With the coder’s own likelihoods (${coded.id}), ${conclusionWords(weighed.conclusion)}${by}.`,
        part: 'evidence',
      },
    ];
  });
