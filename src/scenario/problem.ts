/** What can be wrong with a scenario, and how we say it. */

/** Every code a problem can carry, each with its meaning. The codes do not change within a major version. */
export const problemCodes = {
  // The text
  'not-json': 'The text is not JSON.',
  truncated: 'The text ends before the scenario does.',
  'trailing-text': 'There is more text after the end of the scenario.',
  'bad-encoding': 'The text was not UTF-8 when it was read: it holds replacement characters.',
  'too-large': 'The scenario is larger than 5 MiB.',
  'too-deep': 'Lists and objects lie in one another more than 64 levels deep.',
  'duplicate-key': 'An object has the same key twice.',
  'forbidden-key': 'A key is the name of something every object has, such as "constructor".',
  'too-many-problems': 'There are 1,000 problems or more, and the reading stopped there.',
  // The value, when no text was passed
  'not-plain-data':
    'A value is no JSON: a function, a class instance, an accessor, undefined, NaN.',
  cyclic: 'A value contains itself.',
  // Texts and numbers
  'lone-surrogate': 'A text holds half of a character.',
  'control-character': 'A text holds an invisible control character.',
  'text-too-long': 'A text is longer than 10,000 UTF-16 units.',
  'empty-text': 'A text has nothing but spaces in it.',
  'not-a-line': 'A title or a name runs over several lines, or begins with a space.',
  'number-out-of-range':
    'A number is beyond what can be held exactly, or out of its field’s range.',
  'number-not-whole': 'A number is not a plain whole number where it must be one.',
  'negative-zero': 'A number is written -0.',
  // The shape
  'wrong-type': 'A value is of another type than the format says.',
  'wrong-value': 'A value is none of those the format lists.',
  'wrong-format': 'The scenario is of another version of the format.',
  'missing-key': 'A required key is missing.',
  'unknown-key': 'The format has no such key here.',
  'empty-list': 'A list that needs an item has none.',
  'too-many': 'A list has more items, or the whole more values, than is allowed.',
  'wrong-count': 'A list has not the number of items it must have.',
  'repeated-item': 'A list names the same thing twice.',
  // Ids and references
  'bad-id': 'An id does not begin with a letter, or has other signs than letters, digits, _ and -.',
  'reserved-id': 'An id is the name of something every object has.',
  'duplicate-id': 'Two things have the same id.',
  'made-twice': 'Two acts make the same move or agree on the same clause.',
  'measure-mismatch':
    'Two acts open the same measure about different issues or in different arenas.',
  'dangling-reference': 'An id is referred to and nothing has it.',
  'wrong-kind': 'An id is referred to as one kind of thing and is another.',
  'dangling-in-layer': 'An act of a layer refers to something that no act of that layer makes.',
  'arena-outside-issue': 'An act puts an issue in an arena that the issue does not list.',
  // Where actors stand
  'position-twice': 'An actor has two positions in one arena.',
  'instructs-itself': 'An actor is said to instruct itself.',
  // Weighing evidence
  'not-a-whole':
    'The priors of a weighing do not sum to 100 percent, or the shares of a distribution to 1.',
  'likelihoods-incomplete': 'A piece of evidence has not one likelihood for each hypothesis.',
  'given-later': 'Evidence depends on evidence that does not stand before it.',
  // Where it was searched
  'audience-outside-arena': 'A search names an audience of another arena than the one searched.',
  'audiences-without-answers':
    'A search names audiences or moves and is for acts that are no answers.',
  // The people of an audience
  'audience-twice': 'Two populations stand for the same audience.',
  'people-miscounted':
    'Groups, or a list with one item a person, do not add up to the people there are.',
  'bounds-crossed': 'Of two numbers, the one that must not be above the other is.',
  'impossible-ties': 'So many people cannot have such ties.',
  'group-of-another': 'A veto is given to a group that the population does not have.',
  // Time
  'not-a-date': 'A text has not the form of a date.',
  'impossible-date': 'There is no such day, month or season, or an interval runs backwards.',
  'approximate-without-slack': 'A date is approximate and does not say how far it may be off.',
  'slack-without-approximation': 'A slack is given and neither date is approximate.',
  'end-before-start': 'Something ends certainly before it begins.',
  'after-itself': 'Events follow each other in a circle.',
  'after-contradicts-dates': 'An event is said to follow another that is certainly later.',
} as const;

/** One of the codes of the list above. */
export type ProblemCode = keyof typeof problemCodes;

/** One thing wrong with a scenario. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: `events[3].acts[0].move`; empty for the whole. */
  readonly path: string;
  /** The line of the text, from 1; `null` when a value was passed instead of a text. */
  readonly line: number | null;
  readonly expected: string;
  readonly received: string;
  /** What to try. */
  readonly hint: string;
}

/**
 * The problem as a sentence.
 *
 * @example describeProblem(problem)
 * // => 'line 12, events[3].id: expected an id, received "3rd"; begin it with a letter [bad-id]'
 */
export function describeProblem({ code, path, line, expected, received, hint }: Problem): string {
  const place = [line === null ? '' : `line ${line}`, path].filter((part) => part !== '');
  const where = place.length > 0 ? place.join(', ') : 'the scenario';
  return `${where}: expected ${expected}, received ${received}; ${hint} [${code}]`;
}

/** How many problems the message of an error spells out; the error carries them all. */
const spelledOut = 20;

/** Thrown by `loadScenario`: the scenario is refused whole, and these are all the reasons found. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const lines = problems.slice(0, spelledOut).map((problem) => `  ${describeProblem(problem)}`);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`  and ${rest} more`);
    super([`the scenario has ${count}`, ...lines].join('\n'));
    this.problems = problems;
  }
}
