/** Causes and effects: what the rules spare, and what they do not. */
import { expect, test } from 'vitest';
import { audit } from '../../../src/analysis/chronology/audit.js';
import type { ScenarioEvent } from '../../../src/scenario/scenario.js';
import type { Coding } from '../../../src/theory/act.js';
import { clean } from './clean.js';
import { bare, found, hypotheses, signed, trade } from './found.js';
import { assumed, happening, noted, recorded, relation, stated, treatment } from './parts.js';

const later = happening('later', '1920', stated, noted('Later.'));

test('an effect before its cause is spared by a link that has it expected, and by no other', () => {
  const links = clean.links?.filter(({ kind }) => kind !== 'anticipates') ?? [];
  expect(found({ ...clean, links })).toEqual(['effect-before-cause early-visit']);
  const denied = {
    id: 'l2',
    kind: 'denies',
    from: 'convention-signed',
    to: 'early-visit',
  } as const;
  expect(found({ ...clean, links: [{ ...denied, coded: [recorded] }] })).toEqual([
    'effect-before-cause early-visit',
    'denied-link early-visit convention-signed',
  ]);
});

test('the finding tells the days between, and the effects that it spares', () => {
  const [certain] = audit(
    bare({
      events: [
        happening('first', '1912-05-11', stated, relation('+')),
        happening('second', '1912-05', stated, relation('+')),
        happening('third', '1912-06-01', stated, relation('+')),
        signed('1912-06-10'),
        later,
      ],
      ...trade('first', 'second', 'third'),
      links: [
        { id: 'l', kind: 'anticipates', from: 'convention-signed', to: 'third', coded: [stated] },
      ],
    }),
  ).findings;
  expect(certain?.events).toEqual(['second', 'first', 'third']);
  expect(certain?.says).toContain('[first] (1912-05-11, 30 days before)');
  expect(certain?.says).toContain('[second] (1912-05, 10 to 40 days before)');
  expect(certain?.says).toMatch(/Not counted.*\[third\]/);
});

test('what happened on the very day is not before', () => {
  const events = [
    happening('visit', '1912-06-10', stated, relation('+')),
    signed('1912-06-10'),
    later,
  ];
  expect(found(bare({ events, ...trade('visit') }))).toEqual([]);
});

test('what a cause is declared to follow is before it, dated or not', () => {
  const events = [
    happening('visit', null, stated, relation('+')),
    signed(null, { after: ['visit'] }),
    later,
  ];
  expect(found(bare({ events, ...trade('visit') }))).toContain('effect-before-cause visit');
});

test('what follows, however far back, something certainly later is not before', () => {
  const events = [
    signed('1912-06'),
    happening('ball', '1912-07-01', stated, noted('A ball.')),
    { ...happening('between', null, stated, noted('A walk.')), after: ['ball'] },
    { ...happening('visit', null, stated, relation('+')), after: ['between'] },
  ];
  expect(found(bare({ events, ...trade('visit') }))).toEqual([]);
});

test('causes of one day are one date; a candidate of the coder’s is not the article’s', () => {
  const with2 = (date: string, coded: Coding) =>
    found(
      bare({
        events: [signed('1912-06-10'), happening('sealed', date, stated, noted('Sealed.')), later],
        hypotheses: hypotheses({
          treatments: [
            treatment('t', 'convention-signed'),
            { ...treatment('t2', 'sealed'), coded: [coded] },
          ],
        }),
      }),
    );
  expect(with2('1912-06-10', stated)).toEqual([]);
  expect(with2('1912-06-11', assumed)).toEqual([]);
  expect(with2('1912-06-11', stated)).toEqual(['several-treatment-dates convention-signed sealed']);
  expect(with2('1912-06', stated)).toEqual(['several-treatment-dates? sealed convention-signed']);
});

test('a date without a last day does not show that anything is later', () => {
  const ending = (...events: readonly ScenarioEvent[]) =>
    found(bare({ events: [signed('1912-06'), ...events], hypotheses: hypotheses({}) }));
  const none = 'nothing-after-cause convention-signed';
  expect(ending()).toEqual([none]);
  expect(ending(happening('open', '1910/..', stated, noted('A craze.')))).toEqual([none]);
  expect(ending(happening('after', '1912-07/..', stated, noted('A craze.')))).toEqual([none]);
  expect(ending(happening('told', '1913', recorded, noted('Told elsewhere.')))).toEqual([none]);
  expect(ending(happening('may', '1912', stated, noted('A ball.')))).toEqual([
    'nothing-after-cause? may convention-signed',
  ]);
  expect(ending(happening('after', '1912-07', stated, noted('A ball.')))).toEqual([]);
});
