/** A scenario whose dates decide nothing: whatever depends on them may be so, or not. */
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
  treatment,
} from './parts.js';

export const undecidable: Scenario = {
  ...stage,
  id: 'undecidable',
  sources: [source('newspaper', { listed: true, published: '1912-07-03' })],
  sections: [{ id: 'S2', title: 'After the convention', after: 'convention-signed' }],
  events: [
    happening('first-claim', '1912', stated, claim('claim', 'plague'), accepted('claim')),
    happening(
      'port-closed',
      '1912',
      stated,
      enacted('closure', { justifiedBy: 'claim' }),
      relation('-'),
    ),
    happening(
      'convention-signed',
      '1912',
      stated,
      claim('convention', 'plague', { sign: '-' }),
      accepted('convention'),
    ),
    happening('convention-ratified', '1912', stated, noted('Ratification.')),
    happening('port-opened', '1912', inSection('S2'), relation('+', 'no-port')),
    happening('grain-treaty', '1912', citing('newspaper'), relation('+')),
    happening('fair', '1912', stated, relation('+')),
    happening('bridge-opened', '1912', stated, relation('+', 'no-bridge')),
    happening('undated', null, stated, noted('A comet.')),
    happening('storm', '1912', stated, noted('A storm.', 'driver')),
    happening('quarrel', '1912', recorded, relation('-')),
    happening('other-news', '1912', coding('record'), relation('+')),
    happening('toll-debate', '1912', recorded, claim('toll-claim', 'toll'), accepted('toll-claim')),
    happening('file-back', '1912', recorded, fileBack(true)),
    happening('file-still-held', '1912', recorded, fileBack(false)),
  ],
  periods: [
    period('peace-1', ['vell', 'league'], '1911', '1912'),
    period('strife-1', ['vell', 'league'], '1912', '1913'),
  ],
  obstacles: [obstacle('no-port'), obstacle('no-bridge')],
  indicators: [trade('port-opened', 'grain-treaty', 'fair')],
  claims: [
    {
      id: 'growth',
      kind: 'prediction',
      says: 'Trade will grow.',
      predicts: { after: 'convention-signed', between: ['vell', 'orm'], sign: '+' },
      coded: [stated],
    },
  ],
  links: [
    { id: 'l1', kind: 'causes', from: 'convention-signed', to: 'port-opened', coded: [stated] },
  ],
  hypotheses: [
    hypothesis({
      treatments: [treatment('t', 'convention-signed'), treatment('t2', 'convention-ratified')],
      outcomes: [
        {
          level: 'bilateral',
          arena: 'council',
          indicators: ['trade'],
          obstacles: ['no-port', 'no-bridge'],
        },
      ],
      scored: [
        { event: 'port-opened', sign: '+' },
        { event: 'grain-treaty', sign: '+' },
      ],
      predictors: [byPlague('1911', 't', 't2'), byLeague],
      rivals: [rival('weather', 'storm')],
    }),
  ],
};
