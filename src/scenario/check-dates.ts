/** Dates that belong together: an end is not before its start, an approximate date says how far it may be off. */
import { certainlyBefore, type FuzzyDate, isApproximate, parseDate } from '../theory/date.js';
import type { TellOf } from './check.js';
import type { DateAssertion, Scenario } from './scenario.js';
import { show } from './show.js';

interface Span {
  readonly start?: string;
  readonly end?: string;
}

export function checkDates(scenario: Scenario, tell: TellOf): void {
  for (const event of scenario.events) {
    for (const assertion of event.dates) checkAssertion(assertion, tell);
    if (event.inferred) checkSpan(event.inferred, tell, event, 'inferred');
  }
  for (const period of scenario.periods ?? []) checkSpan(period, tell, period);
  for (const obstacle of scenario.obstacles ?? []) {
    if (obstacle.imposed) checkSpan(obstacle.imposed, tell, obstacle, 'imposed');
    if (obstacle.removed) checkSpan(obstacle.removed, tell, obstacle, 'removed');
  }
  for (const searched of scenario.searched) {
    checkExact(searched.from, tell, searched, 'from');
    checkExact(searched.to, tell, searched, 'to');
    checkOrder(dateOf(searched.from), dateOf(searched.to), tell, searched, 'to');
  }
  for (const source of scenario.sources) {
    checkExact(source.published, tell, source, 'published');
    if (source.pages && source.pages.to < source.pages.from) {
      const expected = `a page from ${source.pages.from} on`;
      const complaint = { expected, received: show(source.pages.to), hint: 'check the pages' };
      tell({ code: 'end-before-start', ...complaint }, source, 'pages', 'to');
    }
  }
}

function checkAssertion(assertion: DateAssertion, tell: TellOf): void {
  const { start, end = '..', slackDays } = assertion;
  const approximate = [isApproximate(start) ? 'start' : '', isApproximate(end) ? 'end' : ''];
  const field = approximate.find((name) => name !== '');
  if (field !== undefined && slackDays === undefined) {
    const received = `${show(field === 'start' ? start : end)} without "slackDays"`;
    const hint = 'say how many days it may be off to either side: "slackDays": 30';
    const expected = 'the slack of an approximate date';
    tell({ code: 'approximate-without-slack', expected, received, hint }, assertion, field);
    return;
  }
  if (field === undefined && slackDays !== undefined) {
    const complaint = {
      expected: 'no slack, for neither date is marked approximate',
      received: show(slackDays),
      hint: 'mark the date with ~, ? or %, or take the slack away',
    };
    tell({ code: 'slack-without-approximation', ...complaint }, assertion, 'slackDays');
  }
  checkOrder(dateOf(start, slackDays), dateOf(end, slackDays), tell, assertion, 'end');
}

/** Outside an event's dates there is nowhere to state a slack. */
function checkSpan({ start, end }: Span, tell: TellOf, holder: object, ...keys: string[]): void {
  checkExact(start, tell, holder, ...keys, 'start');
  checkExact(end, tell, holder, ...keys, 'end');
  checkOrder(dateOf(start), dateOf(end), tell, holder, ...keys, 'end');
}

function checkExact(text: string | undefined, tell: TellOf, holder: object, ...keys: string[]) {
  if (text === undefined || !isApproximate(text)) return;
  const expected = 'a date without ~, ? or %, for here no slack can be stated';
  const hint = 'write the interval it lies in, such as 2013/2015';
  tell(
    { code: 'approximate-without-slack', expected, received: show(text), hint },
    holder,
    ...keys,
  );
}

function checkOrder(
  start: FuzzyDate | null,
  end: FuzzyDate | null,
  tell: TellOf,
  holder: object,
  ...keys: string[]
): void {
  if (!start || !end || !certainlyBefore(end, start)) return;
  const expected = `an end not before ${start.text}`;
  const hint = 'exchange the two, or check the year';
  tell({ code: 'end-before-start', expected, received: show(end.text), hint }, holder, ...keys);
}

/** `null` for what is absent, open, or told of elsewhere. */
function dateOf(text: string | undefined, slackDays?: number): FuzzyDate | null {
  if (text === undefined || text === '..') return null;
  return parseDate(text, isApproximate(text) ? slackDays : undefined);
}
