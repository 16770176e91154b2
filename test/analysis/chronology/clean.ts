/** A scenario with something of every kind that the rules look at, and nothing that they find. */
import type { Scenario } from '../../../src/scenario/scenario.js';
import {
  accepted,
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
} from './parts.js';

export const clean: Scenario = {
  ...stage,
  id: 'clean',
  // An umbrella stands over both, so that moves for the one and the other may be taken together.
  referents: [...stage.referents, { id: 'coast', name: 'The coast', covers: ['town', 'harbour'] }],
  sources: [
    source('annals', {
      author: 'Aster, P.',
      citedAs: ['Aster'],
      listed: true,
      pages: { from: 1, to: 90 },
    }),
    source('pamphlet', { listed: true, paginated: false }),
    source('chapter-one', { listed: true, within: 'The Two Ports' }),
    source('chapter-two', { listed: true, within: 'The Two Ports' }),
    source('forecast', { listed: true, year: 1909 }),
    source('gazette', { published: '1914-02' }),
  ],
  sections: [
    { id: 'S1', title: 'Before' },
    { id: 'S2', title: 'After the convention', after: 'convention-signed' },
  ],
  events: [
    happening('storm', '1910-04', stated, noted('A storm.', 'driver')),
    happening(
      'first-claim',
      '1911-03-05',
      citing('annals', '12'),
      claim('claim', 'plague', {
        addressees: ['councillors', 'deputies'],
      }),
      accepted('claim'),
    ),
    happening(
      'second-claim',
      '1911-04',
      stated,
      claim('claim-again', 'plague', { renews: 'claim', referent: 'harbour' }),
    ),
    happening(
      'port-closed',
      '1911-05',
      citing('annals', '14-16'),
      enacted('closure', { justifiedBy: 'claim' }),
      relation('-', 'no-port'),
    ),
    happening(
      'diet-closes-too',
      '1911-07',
      stated,
      enacted('cordon', { arena: 'diet', justifiedBy: 'claim' }),
    ),
    happening('early-visit', '1912-05', inSection('S1'), relation('+')),
    happening(
      'convention-signed',
      '1912-06-10',
      stated,
      claim('convention', 'plague', { sign: '-' }),
      accepted('convention'),
    ),
    happening(
      'port-opened',
      '1912-06-20',
      inSection('S2'),
      { type: 'measure-terminated', measure: 'closure' },
      relation('+', 'no-port'),
    ),
    happening('grain-treaty', '1912-09', citing('chapter-one', '10-12'), relation('+')),
    happening('quarrel', '1913-02', citing('chapter-two', '30'), relation('-')),
    happening('toll-talks', '1913-03', citing('pamphlet'), {
      type: 'stage-claimed',
      issue: 'toll',
      stage: 'politicized',
      by: 'the author',
    }),
    happening('file-partly-back', '1913-04', recorded, fileBack(false)),
    happening('file-back', '1913-05', recorded, fileBack(true), {
      type: 'component-marked',
      issue: 'plague',
      arenas: ['council'],
      component: 'c32',
      grade: 'full',
    }),
    happening('fair', '1913-06', coding('record', { cite: { source: 'gazette' } }), relation('+')),
    happening(
      'new-quay',
      '1913-08',
      coding('stated', { role: 'forecast', cite: { source: 'forecast' } }),
      noted('A quay is built.'),
    ),
  ],
  periods: [
    period('peace-1', ['vell', 'league'], '1910-01', '1911-12-31'),
    period('strife-1', ['league', 'vell'], '1912-01-01', '1914'),
    period('peace-2', ['orm', 'league'], '1911', '1912'),
  ],
  obstacles: [
    obstacle('no-port', { removed: { events: ['port-opened'] } }),
    // Nobody says that it goes.
    obstacle('no-road'),
  ],
  indicators: [trade('early-visit', 'port-opened', 'grain-treaty')],
  claims: [
    {
      id: 'growth',
      kind: 'prediction',
      says: 'Trade will grow.',
      predicts: { after: 'convention-signed', between: ['orm', 'vell'], sign: '+' },
      coded: [stated],
    },
  ],
  links: [
    { id: 'l1', kind: 'causes', from: 'convention-signed', to: 'port-opened', coded: [stated] },
    {
      id: 'l2',
      kind: 'anticipates',
      from: 'convention-signed',
      to: 'early-visit',
      coded: [recorded],
    },
  ],
  hypotheses: [
    hypothesis({
      outcomes: [
        { level: 'bilateral', arena: 'council', indicators: ['trade'], obstacles: ['no-port'] },
      ],
      scored: [
        { event: 'port-closed', sign: '-' },
        { event: 'port-opened', sign: '+' },
        { event: 'grain-treaty', sign: '+' },
      ],
      predictors: [byPlague('1911-01', 't'), byLeague],
      rivals: [rival('weather', 'storm')],
    }),
  ],
  notes: [{ id: 'invented', says: 'Nothing of this happened.' }],
};
