/** A real browser, driven from here: Chromium where `CHROMIUM` says it is, else where Debian puts it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why there is no browser to look with, or `null` if there is one. */
export const missing: string | null = existsSync(path)
  ? null
  : `no browser at ${path}: set CHROMIUM to one`;

/** Chromium, without a sandbox (it runs our own page only) and without anything it does by itself. */
export const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
