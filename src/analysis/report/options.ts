/** What a report is to be made with. */
import type { Layer, LayerOptions } from '../../scenario/layer.js';
import { type Reading, readingOf } from '../../theory/reading.js';
import type { Factor } from '../counterfactual/factorial.js';

export interface ReportOptions extends LayerOptions {
  /** Default: each rule for entering security, with the rule for leaving that it names. */
  readonly readings?: readonly Reading[];
  /** Sets of changes to ask what-ifs with, such as those of a bundled case. Default none. */
  readonly factors?: readonly Factor[];
  /** The version of the library, to be named in the report. */
  readonly version?: string;
}

/** The platform, the three components, and the article's two definitions, each with its default for leaving. */
export const usualReadings: readonly Reading[] = ['R2', 'R3', 'R15', 'R16'].flatMap(
  (id) => readingOf(id) ?? [],
);

export const readingsOf = ({ readings = usualReadings }: ReportOptions): readonly Reading[] =>
  readings;

/** The layers that a report shows beside one another: the one asked for, and the article's alone. */
export const layersOf = ({ layer = 'both' }: ReportOptions): readonly Layer[] =>
  layer === 'both' ? ['both', 'article'] : [layer];

/** What each layer is, in words. */
export const layerNames: Readonly<Record<Layer, string>> = {
  article: 'the article alone',
  record: 'the public record alone',
  both: 'the article and the public record',
};
