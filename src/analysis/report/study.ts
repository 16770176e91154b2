/** Everything the report is written from, computed once: the replays, the audit, the tests of every hypothesis. */
import { type History, replay } from '../../history/history.js';
import type { Layer } from '../../scenario/layer.js';
import type { Hypothesis, Scenario } from '../../scenario/scenario.js';
import type { Reading } from '../../theory/reading.js';
import { type Audit, audit } from '../chronology/audit.js';
import { type HypothesisTest, testHypothesis } from '../hypothesis/test-hypothesis.js';
import { layersOf, type ReportOptions, readingsOf } from './options.js';
import { type Register, registerOf } from './register.js';

/** One layer, replayed under every reading. */
export interface Replayed {
  readonly layer: Layer;
  readonly histories: readonly History[];
}

/** A hypothesis, tested in every layer under every reading. */
export interface Tested {
  readonly hypothesis: Hypothesis;
  readonly layers: readonly {
    readonly layer: Layer;
    /** One for each reading. */
    readonly tests: readonly HypothesisTest[];
  }[];
}

export interface Study {
  readonly register: Register;
  readonly scenario: Scenario;
  readonly options: ReportOptions;
  readonly readings: readonly Reading[];
  readonly replayed: readonly Replayed[];
  readonly audit: Audit;
  readonly tested: readonly Tested[];
}

/** The study of a scenario. The first layer is the one asked for. */
export const studyOf = (scenario: Scenario, options: ReportOptions): Study => {
  const readings = readingsOf(options);
  const layers = layersOf(options);
  const withLayer = (layer: Layer) => ({ ...options, layer });
  return {
    register: registerOf(scenario),
    scenario,
    options,
    readings,
    replayed: layers.map((layer) => ({
      layer,
      histories: readings.map((reading) => replay(scenario, reading, withLayer(layer))),
    })),
    audit: audit(scenario),
    tested: (scenario.hypotheses ?? []).map((hypothesis) => ({
      hypothesis,
      layers: layers.map((layer) => ({
        layer,
        tests: readings.map((reading) =>
          testHypothesis(scenario, reading, hypothesis, withLayer(layer)),
        ),
      })),
    })),
  };
};
