/** A report as one page of HTML that needs nothing else: no script, no font, no request. */
import type { Report } from '../../analysis/report/report.js';
import { blockHtml, type Drawings } from './html-block.js';
import { htmlText } from './html-text.js';
import { style } from './style.js';

export type { Drawings };

const contents = ({ parts }: Report): string =>
  [
    '<nav aria-label="Contents">',
    '<ol>',
    ...parts.map(({ id, title }) => `<li><a href="#${id}">${htmlText(title)}</a></li>`),
    '</ol>',
    '</nav>',
  ].join('\n');

/**
 * The report as a page. It computes nothing: every word and cell is the report's.
 *
 * @param drawings the report's pictures as SVG, by id, drawn from `reportCharts`; put in as they are, so draw them
 *   yourself. A picture without one is replaced by a line that leads to its table.
 * @example
 * reportHtml(reportOf(jcpoa)); // '<!doctype html>…'
 */
export const reportHtml = (report: Report, drawings: Drawings = {}): string =>
  `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="securitization-theory">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${htmlText(report.title)}: a report</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">Skip to the report</a>',
    '<header>',
    '<p class="kicker">A report by securitization-theory</p>',
    `<h1>${htmlText(report.title)}</h1>`,
    `<p class="subtitle">${htmlText(report.subtitle)}</p>`,
    '</header>',
    '<div class="columns">',
    contents(report),
    '<main id="main">',
    ...report.parts.map(({ id, title, blocks }) =>
      [
        `<section id="${id}" aria-labelledby="heading:${id}">`,
        `<h2 id="heading:${id}">${htmlText(title)}</h2>`,
        ...blocks.map((block) => blockHtml(block, report.pictures, drawings)),
        '</section>',
      ].join('\n'),
    ),
    '</main>',
    '</div>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
