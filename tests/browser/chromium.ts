import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that a page may take for one thing on a machine that is at other things. */
const LONGEST = 120_000;

/** Starts the machine's Chromium (`CUTTINGS_CHROMIUM` names another), else the one inside @sparticuz/chromium. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const browser = await launch(more);
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST));
  return browser;
}

async function launch(more: readonly string[]): Promise<Browser> {
  const installed = [process.env['CUTTINGS_CHROMIUM'] ?? '', ...INSTALLED].find(
    (file) => file && existsSync(file),
  );
  if (installed) return chromium.launch({ executablePath: installed, args: [...ARGUMENTS, ...more] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...ARGUMENTS, ...more],
  });
}
