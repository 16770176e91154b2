/** Draws a chart as the report does, and keeps whatever Vega-Lite complains of. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What was complained of since the caller last emptied it. */
export const complaints: string[] = [];
const say = (...words: readonly unknown[]) => {
  complaints.push(words.join(' '));
};

/** The drawing of a copy: Vega writes into what it draws. */
export const svgOf = async (chart: object): Promise<string> => {
  const logger = {
    warn: say,
    error: say,
    info: () => logger,
    debug: () => logger,
    level: () => logger,
  };
  // The logger is all that is asked of it here.
  const { spec } = compile(structuredClone(chart) as TopLevelSpec, { logger: logger as never });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
};
