/** The page of a report, seen in a real browser: nothing fetched, nothing too wide, nothing that bars anybody. */
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellWords } from '../../src/analysis/report/document.js';
import { reportOf } from '../../src/analysis/report/report.js';
import { drawn } from '../../src/cli/draw.js';
import { reportHtml } from '../../src/render/report/html.js';
import { pageTheme } from '../../src/render/report/page-theme.js';
import { reportCharts } from '../../src/render/vega-lite/chart.js';
import { jcpoaReport, tablesOf } from '../analysis/report/reports.js';
import { hostile, seenAttack } from '../render/report/hostile.js';
import { launched, missing } from './browser.js';

const patience = 240_000;

let browser: Browser;
let folder = '';
const paths = { jcpoa: '', hostile: '' };

const written = async (name: string, report = jcpoaReport()): Promise<string> => {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, reportHtml(report, await drawn(reportCharts(report, pageTheme))));
  return path;
};

/** The page, in a window of this width; and every request for anything but the page itself. */
const opened = async (
  path: string,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{
  readonly page: Page;
  readonly asked: readonly string[];
  readonly context: BrowserContext;
}> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const own = pathToFileURL(path).href;
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === own) return route.continue();
    asked.push(url);
    return route.abort();
  });
  await page.goto(own);
  return { page, asked, context };
};

/**
 * What runs in the page is text: it is of the page, and this program knows no DOM.
 */
const inPage = <T>(page: Page, code: string): Promise<T> => page.evaluate<T>(code);

/** What axe finds, in short. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await inPage(page, axe.source);
  return inPage(
    page,
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`,
  );
};

describe.skipIf(missing !== null)(
  `the page in a browser${missing === null ? '' : ` (${missing})`}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'report-page-'));
      browser = await launched();
      paths.jcpoa = await written('jcpoa');
      paths.hostile = await written('hostile', reportOf(hostile(seenAttack)));
    }, patience);
    afterAll(() => browser?.close());

    test.each([
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
    ] as const)(
      'bars nobody, at %i pixels, %s (axe)',
      async (width, scheme) => {
        const { page, context } = await opened(paths.jcpoa, width, scheme);
        expect(await findings(page)).toEqual([]);
        await page.screenshot({ path: join(folder, `report-${width}-${scheme}.png`) });
        await context.close();
      },
      patience,
    );

    test.each([1280, 360, 320])(
      'asks for nothing and is never wider than its window, at %i pixels',
      async (width) => {
        const { page, asked, context } = await opened(paths.jcpoa, width);
        await page.waitForLoadState('networkidle');
        expect(asked).toEqual([]);
        const wide = await inPage<number>(page, 'document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(width);
        await context.close();
      },
      patience,
    );

    test(
      'shows the tables of the data, cell by cell',
      async () => {
        const { page, context } = await opened(paths.jcpoa, 1280);
        const shown = await inPage(
          page,
          `[...document.querySelectorAll('table')].map(({ id, rows }) => ({
          id,
          rows: [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent)),
        }))`,
        );
        expect(shown).toEqual(
          tablesOf(jcpoaReport()).map(({ id, columns, rows }) => ({
            id: `table:${id}`,
            rows: [
              columns.map(({ name }) => name),
              ...rows.map(({ cells }) => cells.map(cellWords)),
            ],
          })),
        );
        await context.close();
      },
      patience,
    );

    test(
      'reaches every wide table with the keys, and the report past the contents',
      async () => {
        const { page, context } = await opened(paths.jcpoa, 360);
        await page.keyboard.press('Tab');
        expect(await inPage(page, 'document.activeElement.textContent')).toBe('Skip to the report');
        const unreachable = await inPage(
          page,
          `[...document.querySelectorAll('.scroll')].filter(
            (region) => region.scrollWidth > region.clientWidth && region.tabIndex !== 0).length`,
        );
        expect(unreachable).toBe(0);
        await context.close();
      },
      patience,
    );

    test(
      'runs nothing that a scenario smuggles in',
      async () => {
        const { page, asked, context } = await opened(paths.hostile, 1280);
        const dialogs: string[] = [];
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        await page.mouse.move(300, 300);
        expect(await inPage(page, 'globalThis.hit')).toBeUndefined();
        expect(await inPage(page, 'document.scripts.length + document.images.length')).toBe(0);
        expect([asked, dialogs]).toEqual([[], []]);
        await context.close();
      },
      patience,
    );

    test(
      'keeps every table whole on a sheet of A4',
      async () => {
        // 210 mm less twice 15 mm of margin, at 96 pixels to the inch.
        const { page, context } = await opened(paths.jcpoa, 680);
        await page.emulateMedia({ media: 'print' });
        const cut = await inPage(
          page,
          `[...document.querySelectorAll('table')].filter(
            (table) => table.getBoundingClientRect().right > innerWidth).map(({ id }) => id)`,
        );
        expect(cut).toEqual([]);
        const overflow = await inPage<string[]>(
          page,
          `[...document.querySelectorAll('.scroll')].map((one) => getComputedStyle(one).overflowX)`,
        );
        expect(new Set(overflow)).toEqual(new Set(['visible']));
        await context.close();
      },
      patience,
    );
  },
);
