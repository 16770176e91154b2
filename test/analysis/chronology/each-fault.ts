/** A scenario in which the fault of every rule is planted once. Beside each event stands the rule it is there for. */
import type { Scenario } from '../../../src/scenario/scenario.js';
import {
  accepted,
  assumed,
  byLeague,
  byPlague,
  citing,
  claim,
  coding,
  enacted,
  fileBack,
  happening,
  hypothesis,
  inSection,
  noted,
  obstacle,
  period,
  recorded,
  relation,
  rival,
  source,
  stage,
  stated,
  trade,
  treatment,
} from './parts.js';

export const eachFault: Scenario = {
  ...stage,
  id: 'each-fault',
  sources: [
    source('annals', { listed: true }),
    source('old', { listed: true, published: '1908' }), // source-older-than-event
    source('unlisted', { listed: false }), // cited-not-listed
    source('uncited', { listed: true }), // listed-not-cited
    source('misspelt', { listed: true, author: 'Aster, P.', citedAs: ['Astor'] }), // name-mismatch
    source('short', { listed: true, pages: { from: 5, to: 9 } }), // page-out-of-range
    source('leaflet', { listed: true, paginated: false }), // page-of-unpaginated
    source('chapter-one', { listed: true, within: 'The Two Ports' }), // interleaved-pages
    source('chapter-two', { listed: true, within: 'The Two Ports' }),
  ],
  sections: [{ id: 'S2', title: 'After the convention', after: 'convention-signed' }],
  events: [
    happening('told-too-late', '1910-02', inSection('S2'), noted('A flood.')), // section-against-dates
    happening('hasty', '1911-01', stated, enacted('guard', { justifiedBy: 'claim' })), // measure-before-move
    happening('first-claim', '1911-03-05', stated, claim('claim', 'plague'), accepted('claim')),
    happening('nameless-claim', '1911-04', stated, {
      type: 'move-made', // move-without-referent
      move: 'nameless',
      sign: '+',
      issue: 'plague',
      actor: 'orm',
    }),
    happening('port-closed', '1911-05', stated, enacted('closure'), relation('-')),
    happening(
      'claim-for-another',
      '1911-06',
      stated,
      claim('claim-again', 'plague', {
        renews: 'claim', // merged-referents
        referent: 'harbour',
      }),
    ),
    happening(
      'diet-closes-too',
      '1911-07',
      stated,
      enacted('cordon', {
        arena: 'diet', // measure-across-arenas: the move addresses the councillors alone
        justifiedBy: 'claim',
      }),
    ),
    happening('trade-in-the-plague', '1911-08', stated, relation('+')), // counterexample, rival-fits-better
    happening(
      'wall-built', // several-justifications
      '1911-09',
      stated,
      relation('-', 'wall'),
      noted('For fear of fire.', 'driver'),
      noted('To please the League.', 'driver'),
    ),
    happening(
      'convention-signed',
      '1912-06-10',
      stated,
      claim('convention', 'plague', { sign: '-' }),
      accepted('convention'),
      {
        type: 'stage-claimed', // stage-without-arena: the plague has two arenas
        issue: 'plague',
        stage: 'desecuritized',
        by: 'the author',
      },
    ),
    happening(
      'toll-debate',
      '1912-12',
      recorded,
      claim('toll-claim', 'toll'),
      accepted('toll-claim'),
    ), // replacement
    happening('port-opened', '1912-08', stated, relation('+')),
    happening('grain-treaty', '1912-09', stated, relation('+')),
    happening('first-fair', '1912-10', stated, noted('A fair.')), // one-sided-evidence: three after the convention
    happening('second-fair', '1912-11', stated, noted('A fair.')),
    happening('third-fair', '1913-01', stated, noted('A fair.')),
    happening('storm', '1913-02', stated, noted('A storm.', 'driver')), // rivals-in-the-window
    happening('unused', '1913-03', coding('record', { cite: { source: 'annals' } }), relation('+')), // unused-evidence
    happening('file-back', '1913-04', recorded, fileBack(true)),
    happening('file-still-held', '1913-06', recorded, fileBack(false)), // forum-partly-returned
    happening(
      'toll-called-two-things',
      '1913-07',
      stated,
      {
        type: 'stage-claimed', // several-stages-claimed
        issue: 'toll',
        stage: 'politicized',
        by: 'the author',
      },
      {
        type: 'stage-claimed', // stage-claimed-without-answer: only the record has one
        issue: 'toll',
        stage: 'securitized',
        by: 'the author',
      },
    ),
    happening('first-step', '1913-08', recorded, noted('Talks.')),
    {
      ...happening('disputed', '1913-10', stated, noted('A voyage.')), // dates-in-conflict
      dates: [
        { ...stated, start: '1913-10' },
        { ...recorded, start: '1913-11' },
      ],
    },
    happening('foretold', '1913-12', citing('old'), noted('An eclipse.')), // source-older-than-event
    happening('cited', '1914-01', stated, noted('Books.')),
    happening('ratified', '1914-06', stated, noted('Ratification.')), // several-treatment-dates, nothing-after-cause
    happening('bridge-opened', '1915-03', recorded, relation('+', 'no-bridge')), // removed-late
  ].map((event) => {
    if (event.id === 'first-step')
      return {
        ...event,
        acts: [
          ...event.acts,
          {
            type: 'component-marked' as const, // components-without-source
            issue: 'plague',
            arenas: ['council'],
            component: 'c11' as const,
            grade: 'partial' as const,
            coded: [assumed],
          },
        ],
      };
    if (event.id !== 'cited') return event;
    const works = [
      citing('unlisted'),
      citing('misspelt'),
      citing('short', '4'),
      citing('leaflet', 'p. 3'),
      citing('chapter-one', '10, 40'),
      citing('chapter-two', '20'),
      citing('annals'),
    ];
    return { ...event, acts: event.acts.map((act) => ({ ...act, coded: works })) };
  }),
  periods: [
    period('peace-1', ['vell', 'league'], '1910-01', '1911-06-30'),
    period('strife-1', ['vell', 'league'], '1911-07-01', '1916'),
    period('peace-2', ['orm', 'league'], '1910-01', '1911-06-30'), // period-overlap
    period('strife-2', ['orm', 'league'], '1911-03-01', '1912-12-31'),
    period('peace-3', ['orm', 'league'], '1914-01-01', '..'), // period-gap
  ],
  obstacles: [
    obstacle('wall'),
    obstacle('no-pilots', { removed: { says: 'After the convention.' } }), // removal-without-event
    obstacle('no-bridge', { coded: [recorded] }), // removed-late
  ],
  indicators: [
    trade('port-opened', 'grain-treaty'), // effect-before-cause: before the ratification
    {
      id: 'fairs',
      level: 'regional',
      says: 'Fairs.',
      events: ['first-fair', 'second-fair', 'third-fair'],
      link: 'stated',
      coded: [stated],
    },
    { id: 'songs', level: 'regional', says: 'Songs.', events: [], link: 'none', coded: [stated] }, // no-stated-link
  ],
  claims: [
    {
      id: 'decline',
      kind: 'prediction',
      says: 'Trade will decline.',
      predicts: { after: 'convention-signed', between: ['vell', 'orm'], sign: '-' }, // prediction-against-record
      coded: [stated],
    },
  ],
  links: [
    { id: 'l1', kind: 'causes', from: 'storm', to: 'told-too-late', coded: [stated] }, // linked-effect-before-cause
    { id: 'l2', kind: 'denies', from: 'convention-signed', to: 'grain-treaty', coded: [recorded] }, // denied-link
  ],
  hypotheses: [
    hypothesis({
      treatments: [treatment('t', 'convention-signed'), treatment('t2', 'ratified')],
      outcomes: [
        {
          level: 'bilateral',
          arena: 'council',
          indicators: ['trade'],
          obstacles: ['no-pilots', 'no-bridge'],
        },
        { level: 'regional', arena: 'diet', indicators: ['fairs'], obstacles: [] }, // stage-across-arenas
      ],
      scored: [
        { event: 'port-closed', sign: '-' },
        { event: 'trade-in-the-plague', sign: '+' },
        { event: 'port-opened', sign: '+' },
        { event: 'grain-treaty', sign: '+' },
      ],
      predictors: [byPlague('1911-01', 't', 't2'), byLeague],
      rivals: [rival('weather', 'storm')],
    }),
  ],
};
