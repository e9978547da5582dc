import { runBrowser } from './run/browser.ts';
import { runParts } from './run/part.ts';

const extra = process.argv.slice(2);
process.exit(await runParts([{ name: 'Stories in a real browser', run: () => runBrowser(extra) }]));
