/** Arenas, stages, measures, moves, forums: what the rules spare, and what they do not. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { bare, found, hypotheses } from './found.js';
import { accepted, claim, enacted, happening, noted, recorded, stage, stated } from './parts.js';

describe('arenas', () => {
  const carried = (from: string, to: string) => [
    { id: 'l', kind: 'transmits' as const, from, to, coded: [stated] },
  ];
  const events = [
    happening('first-claim', '1911', stated, claim('claim', 'plague'), accepted('claim')),
    happening(
      'diet-acts',
      '1912',
      stated,
      enacted('cordon', { arena: 'diet', justifiedBy: 'claim' }),
    ),
    happening('storm', '1913', stated, noted('A storm.')),
  ];

  test('a link that carries assent over spares a measure, if it leads from that arena to that measure', () => {
    const across = 'measure-across-arenas first-claim diet-acts';
    expect(found(bare({ events }))).toEqual([across]);
    expect(found(bare({ events, links: carried('first-claim', 'diet-acts') }))).toEqual([]);
    expect(found(bare({ events, links: carried('storm', 'diet-acts') }))).toEqual([across]);
    expect(found(bare({ events, links: carried('diet-acts', 'first-claim') }))).toEqual([across]);
  });

  test('a link that carries assent over spares a hypothesis, if it leads from arena to arena', () => {
    const more = {
      events: [...events, happening('convention-signed', '1912', stated, noted('Signed.'))],
      hypotheses: hypotheses({
        outcomes: [{ level: 'bilateral', arena: 'diet', indicators: [], obstacles: [] }],
      }),
    };
    const across = 'stage-across-arenas';
    expect(found(bare(more))).toContain(across);
    expect(found(bare({ ...more, links: carried('storm', 'diet-acts') }))).toContain(across);
    expect(found(bare({ ...more, links: carried('first-claim', 'diet-acts') }))).not.toContain(
      across,
    );
  });

  test('a move whose addressees are not coded may address any arena', () => {
    const { addressees: _, ...unaddressed } = claim('claim', 'plague') as { addressees?: unknown };
    const first = happening('first-claim', '1911', stated, unaddressed as ReturnType<typeof claim>);
    expect(found(bare({ events: [first, ...events.slice(1)] }))).toEqual([]);
  });
});

describe('stages', () => {
  const says = (issue: string, name: 'securitized' | 'technified') =>
    ({ type: 'stage-claimed', issue, stage: name, by: 'the author' }) as const;

  test('a claimed securitization with an accepted move is spared; acceptance of the other sign is none', () => {
    const by = (sign: '+' | '-') =>
      found(
        bare({
          events: [
            happening(
              'talk',
              '1912',
              stated,
              claim('c', 'toll', { sign }),
              accepted('c'),
              says('toll', 'securitized'),
            ),
          ],
        }),
      );
    expect(by('+')).toEqual([]);
    expect(by('-')).toEqual(['stage-claimed-without-answer talk']);
  });

  test('two issues may be claimed to be at two stages; one issue may not', () => {
    const claimed = (issue: string) =>
      found(
        bare({
          issues: [...stage.issues, { id: 'fever', name: 'The fever', arenas: ['council'] }],
          events: [
            happening('talk', '1912', stated, says('toll', 'technified'), {
              ...says(issue, 'technified'),
              stage: 'politicized',
            }),
          ],
        }),
      );
    expect(claimed('fever')).toEqual([]);
    expect(claimed('toll')).toEqual(['several-stages-claimed talk']);
  });
});

describe('measures, moves and forums', () => {
  const first = happening('first', '1911', stated, claim('claim', 'plague'));

  test('an authority that was given only later is found as a move made later is', () => {
    const given = (date: string) =>
      found(
        bare({
          events: [
            happening('taken', '1912-05', stated, enacted('guard')),
            happening('given', date, stated, {
              type: 'measure-authorised',
              measure: 'guard',
              issue: 'plague',
              arena: 'council',
            }),
          ],
        }),
      );
    expect(given('1912-06')).toEqual(['measure-before-move taken given']);
    expect(given('1912')).toEqual(['measure-before-move? given taken']);
    expect(given('1912-04')).toEqual([]);
  });

  test('a measure taken twice is early only if both times are', () => {
    const taken = (...dates: readonly string[]) =>
      found(
        bare({
          events: [
            first,
            ...dates.map((date, i) =>
              happening(`taken-${i}`, date, stated, enacted('guard', { justifiedBy: 'claim' })),
            ),
          ],
        }),
      );
    expect(taken('1909', '1910')).toEqual(['measure-before-move taken-0 taken-1 first']);
    expect(taken('1909', '1912')).toEqual([]);
  });

  test('an umbrella spares moves for two referents; so does one of them that stands over the other', () => {
    const again = happening(
      'again',
      '1912',
      stated,
      claim('again-claim', 'plague', { renews: 'claim', referent: 'harbour' }),
    );
    const under = (...referents: Scenario['referents']) =>
      found(bare({ events: [first, again], referents }));
    const [town, harbour] = stage.referents;
    expect(under(town, harbour)).toEqual(['merged-referents first again']);
    expect(under({ ...town, covers: ['harbour'] }, harbour)).toEqual([]);
    const coast = { id: 'coast', name: 'The coast' };
    expect(under(town, harbour, { ...coast, covers: ['town', 'harbour'] })).toEqual([]);
    expect(under(town, harbour, { ...coast, covers: ['town'] })).toEqual([
      'merged-referents first again',
    ]);
  });

  test('one measure that rests on moves for two referents takes them together', () => {
    const events = [
      first,
      happening('other', '1911', stated, claim('other-claim', 'plague', { referent: 'harbour' })),
      happening('taken', '1912', stated, enacted('guard', { justifiedBy: 'claim' }), {
        type: 'measure-justified',
        measure: 'guard',
        by: 'vell',
        ground: 'other-claim',
      }),
    ];
    expect(found(bare({ events }))).toEqual([
      'several-justifications taken',
      'merged-referents first other',
    ]);
  });

  test('one ground told twice is one reason; that a measure rests on no threat is a second one', () => {
    const justified = (ground: string) =>
      found(
        bare({
          events: [
            first,
            happening('taken', '1912', stated, enacted('guard', { justifiedBy: 'claim' })),
            happening('said', '1913', stated, {
              type: 'measure-justified',
              measure: 'guard',
              by: 'vell',
              ground,
            }),
          ],
        }),
      );
    expect(justified('claim')).toEqual([]);
    expect(justified('no threat')).toEqual(['several-justifications taken said']);
  });

  test('component c32 marked full is a return, and the forum that holds the file denies it', () => {
    const marked = (grade: 'partial' | 'full', held: string) =>
      found(
        bare({
          events: [
            happening('marked', '1912-05', recorded, {
              type: 'component-marked',
              issue: 'plague',
              arenas: ['council'],
              component: 'c32',
              grade,
            }),
            happening('held', held, recorded, {
              type: 'forum-changed',
              issue: 'plague',
              from: 'council',
              to: 'diet',
              complete: false,
            }),
          ],
        }),
      );
    expect(marked('full', '1912-06')).toEqual(['forum-partly-returned marked held']);
    expect(marked('full', '1912')).toEqual(['forum-partly-returned? held marked']);
    expect(marked('full', '1912-04')).toEqual([]);
    expect(marked('partial', '1912-06')).toEqual([]);
  });
});
