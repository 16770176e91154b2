/**
 * A scenario in which simulated audiences answer: the very acts that a coder would write, with the basis `simulated`. So
 * replay, explanation and pictures need nothing else.
 *
 * An answer stands where the coder found one, in place of it; on every occasion the same, since the people heard the
 * move once. Where the coder found none, it stands in an event of its own just after the move. What an audience took
 * back stays where the simulated answer can be taken back, and is a note where it was never given. Everything else stays
 * as it was coded, so that every run has the same events.
 */
import type { Population } from '../scenario/population.js';
import type { Scenario, ScenarioEvent, Searched } from '../scenario/scenario.js';
import type { Act, Answer, Coding } from '../theory/act.js';
import { isAnswer, type Question } from './question.js';
import type { RunAnswer } from './run-answer.js';

/** What is written of an answer: which, and the votes where there was a vote. */
export type WrittenAnswer = Pick<RunAnswer, 'answer'> & Partial<Pick<RunAnswer, 'votes'>>;

type GivenAct = Exclude<Answer, { type: 'audience-retracted' }>;

const simulated: Coding = { basis: 'simulated', checked: 'read', cite: null };

const acceptances: readonly string[] = ['audience-accepted', 'audience-partly-accepted'];

/** The act of an answer. What the coder found of how the audience supports it is kept, where it was found to. */
const written = (
  { audience, move, dimension }: Question,
  { answer, votes }: WrittenAnswer,
  { answer: rule }: Population,
  coded?: GivenAct,
): GivenAct => {
  const type = `audience-${answer}` as const;
  const support =
    coded !== undefined && acceptances.includes(coded.type)
      ? coded.support
      : rule.kind === 'vote'
        ? ('formal' as const)
        : ('moral' as const);
  return {
    type,
    audience,
    move,
    dimension,
    ...(support === undefined ? {} : { support }),
    ...(votes === null || votes === undefined ? {} : { tally: votes }),
    ...(coded?.indirect === true ? { indirect: true as const } : {}),
    ...(coded?.type === 'audience-rejected' && answer === 'rejected' && coded.how !== undefined
      ? { how: coded.how }
      : {}),
    ...(coded?.alternative === undefined ? {} : { alternative: coded.alternative }),
    coded: [simulated],
  };
};

interface Asked {
  readonly question: Question;
  readonly answer: WrittenAnswer;
  readonly population: Population;
}

const keyOf = ({ audience, move, dimension }: Pick<Question, 'audience' | 'move' | 'dimension'>) =>
  `${audience} ${move} ${dimension}`;

/** A note in place of a coded act, on the same evidence: so its event stays in the layers in which it was. */
const noted = (says: string, { coded, alternative }: Act): Act => ({
  type: 'noted',
  kind: 'other',
  says,
  ...(alternative === undefined ? {} : { alternative }),
  coded,
});

/** What becomes of one coded act. */
const rewritten = (act: Act, event: string, asked: ReadonlyMap<string, Asked>): readonly Act[] => {
  if (!isAnswer(act) && act.type !== 'audience-retracted') return [act];
  const found = asked.get(keyOf(act));
  if (found === undefined) return [act];
  const { audience, move } = act;
  const { question, answer, population } = found;
  if (isAnswer(act))
    return question.at.includes(event)
      ? [
          noted(`how ${audience} answered ${move} is coded; this run has another answer`, act),
          written(question, answer, population, act),
        ]
      : [act];
  return acceptances.includes(`audience-${answer.answer}`)
    ? [act]
    : [noted(`${audience} takes ${move} back where it was accepted; in this run it was not`, act)];
};

/** Every id of a scenario: of what it declares, of its events, and of what their acts open. */
const idsIn = (scenario: Scenario): Set<string> => {
  const declared = Object.values(scenario).flatMap((value: unknown) =>
    Array.isArray(value) ? value.map((one: { readonly id?: string }) => one.id ?? '') : [],
  );
  const opened = scenario.events.flatMap(({ acts }) =>
    acts.flatMap((act) => [
      'move' in act ? String(act.move) : '',
      'measure' in act ? String(act.measure) : '',
      'clause' in act ? String(act.clause) : '',
    ]),
  );
  return new Set([...declared, ...opened]);
};

/** An id that nothing in the scenario has. */
const freshId = (taken: Set<string>, move: string, audience: string): string => {
  const wanted = `${move}-${audience}-answers`;
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
};

/** The answers that no coder found, as events just after the event of their move. */
const answering = (
  event: ScenarioEvent,
  asked: readonly Asked[],
  taken: Set<string>,
): readonly ScenarioEvent[] => {
  const own = asked.filter(({ question: { made, at } }) => made === event.id && at.length === 0);
  const groups = new Map<string, Asked[]>();
  for (const one of own) {
    const key = `${one.question.audience} ${one.question.move}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): readonly ScenarioEvent[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { audience, move } = first.question;
    const made = event.acts.find((act) => act.type === 'move-made' && act.move === move);
    return [
      {
        id: freshId(taken, move, audience),
        title: `Simulated: ${audience} answers ${move}`,
        dates: event.dates,
        after: [event.id],
        acts: [
          ...(made === undefined ? [] : [noted(`${move} is put to ${audience}`, made)]),
          ...group.map((one) => written(one.question, one.answer, one.population)),
        ],
      },
    ];
  });
};

/** The simulation knows every answer of an audience to the moves that it hears: what is not there was not given. */
const searchedBy = (
  scenario: Scenario,
  { id: population, audience }: Population,
  questions: readonly Question[],
): readonly Searched[] => {
  const arena = scenario.audiences.find(({ id }) => id === audience)?.arena;
  const asked = questions.filter((question) => question.population === population);
  if (arena === undefined || asked.length === 0) return [];
  return [
    {
      arena,
      acts: [
        'audience-accepted',
        'audience-partly-accepted',
        'audience-abstained',
        'audience-rejected',
      ],
      audiences: [audience],
      moves: [...new Set(asked.map(({ move }) => move))],
      basis: 'simulated',
    },
  ];
};

/**
 * The scenario with the simulated answers written into it.
 *
 * @param answers one a question, in the order of the questions
 * @throws RangeError where there are not as many answers as questions
 */
export function writtenScenario(
  scenario: Scenario,
  populations: readonly Population[],
  questions: readonly Question[],
  answers: readonly WrittenAnswer[],
): Scenario {
  if (answers.length !== questions.length)
    throw new RangeError(`expected ${questions.length} answers, received ${answers.length}`);
  const byId = new Map(populations.map((population) => [population.id, population]));
  const asked = questions.flatMap((question, i): readonly Asked[] => {
    const [answer, population] = [answers[i], byId.get(question.population)];
    return answer === undefined || population === undefined
      ? []
      : [{ question, answer, population }];
  });
  const byKey = new Map(asked.map((one) => [keyOf(one.question), one]));
  const taken = idsIn(scenario);
  const events = scenario.events.flatMap((event) => [
    { ...event, acts: event.acts.flatMap((act) => rewritten(act, event.id, byKey)) },
    ...answering(event, asked, taken),
  ]);
  const searched = populations.flatMap((population) => searchedBy(scenario, population, questions));
  return { ...scenario, searched: [...scenario.searched, ...searched], events };
}
